#!/usr/bin/env python3
"""Checks the linear relations of reports: python3 govinfo.py [--rules FOLDER] REPORT...

"-" is standard input. Prints one finding to a line as JSON. Exit codes: 0 no errors, 1 errors were found, 2 a file cannot be read.
Standard library only. Counts are exact integers, amounts are Decimal, and a blank (null) is not zero.
"""
import argparse
import json
import sys
from decimal import Decimal
from pathlib import Path

MAX_COUNT = 2**53 - 1


class InvalidReport(ValueError):
    """A text or value that is no report; `pointer` is the place, "" the whole document."""

    def __init__(self, message, pointer=""):
        super().__init__(f"{pointer}: {message}" if pointer else message)
        self.pointer = pointer


def _refuse(word):
    raise InvalidReport(word + " is not JSON")


def _unique(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise InvalidReport("a member occurs twice in an object")
    return members


def parse(text):
    """A report from JSON: integers are int, other numbers Decimal; NaN, Infinity and repeated members are refused."""
    try:
        return json.loads(text, parse_constant=_refuse, parse_float=Decimal, object_pairs_hook=_unique)
    except InvalidReport:
        raise
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise InvalidReport(str(error)) from error


def load_rules(folder):
    """The rules of a folder, by id."""
    return [json.loads(path.read_text("utf-8")) for path in sorted(Path(folder).glob("GID*.json"))]


def _count(report, pointer):
    value = report
    for name in pointer.split("/")[1:]:
        name = name.replace("~1", "/").replace("~0", "~")
        if not isinstance(value, dict) or name not in value:
            raise InvalidReport("the cell is missing", pointer)
        value = value[name]
    if value is None:
        return None
    if type(value) is not int or not 0 <= value <= MAX_COUNT:
        raise InvalidReport("a count is an integer from 0 to 2^53 - 1, or null", pointer)
    return value


def _check(relation, report):
    total, blanks = 0, []
    for term in relation["terms"]:
        value = _count(report, term["pointer"])
        if value is None:
            blanks.append(term["coefficient"])
        else:
            total += term["coefficient"] * value
    actual = _count(report, relation["subject"])
    if not blanks:
        return {"message": "usual", "expected": actual + total, "actual": actual} if total else None
    # Blanks of both signs can always be filled in. Those of one sign have to add up to what is missing, and none is below 0.
    if len(set(blanks)) > 1:
        return None
    return {"message": "whateverTheBlanks", "expected": None, "actual": actual} if -total * blanks[0] < 0 else None


def evaluate(report, rules):
    """The findings of all relations of the rules, in their order."""
    if not isinstance(report, dict):
        raise InvalidReport("a report is an object")
    edition = report.get("edition")
    found = []
    for rule in rules:
        for relation in rule["relations"].get(edition, []) if isinstance(edition, str) else []:
            failure = _check(relation, report)
            if failure:
                related = [t["pointer"] for t in relation["terms"] if t["pointer"] != relation["subject"]]
                found.append(
                    {"rule": rule["id"], "severity": rule["severity"], "pointer": relation["subject"], "related": related, **failure}
                )
    return found


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Checks the linear relations of reports.")
    parser.add_argument("--rules", default=str(Path(__file__).resolve().parent.parent / "rules"), help="the folder of rules")
    parser.add_argument("reports", nargs="+", metavar="REPORT", help="a JSON file, or - for standard input")
    options = parser.parse_args(arguments)
    rules = load_rules(options.rules)
    if not rules:
        parser.error(f"{options.rules} has no rules")
    status = 0
    for source in options.reports:
        try:
            data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
            report = parse(data.decode("utf-8"))
            if not isinstance(report, dict) or not any(report.get("edition") == e for r in rules for e in r["editions"]):
                raise InvalidReport("the edition is missing or unknown", "/edition")
            findings = evaluate(report, rules)
        except (OSError, ValueError) as error:
            print(f"{source}: {error}", file=sys.stderr)
            status = 2
            continue
        for finding in findings:
            print(json.dumps({"source": source, **finding}, ensure_ascii=False))
        if status == 0 and any(f["severity"] == "error" for f in findings):
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
