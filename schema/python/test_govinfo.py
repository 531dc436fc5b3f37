"""Runs the conformance cases: python3 test_govinfo.py

Without the package jsonschema, only the relations are compared, not the structure; the last line says which.
"""
import json
from pathlib import Path

import govinfo

SCHEMA = Path(__file__).resolve().parent.parent

try:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(json.loads((SCHEMA / "annual-report.schema.json").read_text("utf-8")))
except ImportError:
    validator = None


def structure(text):
    """What is wrong with the structure of a document, as far as a parsed value shows it; "valid" includes spelling."""
    try:
        value = json.loads(text, parse_constant=govinfo._refuse)
    except ValueError:
        return "notJson"
    return "valid" if validator is None or validator.is_valid(value) else "invalid"


def failures(case, rules):
    text = (SCHEMA / case["document"]).read_bytes().decode("utf-8")
    expected = json.loads((SCHEMA / case["expected"]).read_text("utf-8"))["findings"]
    wanted = "valid" if case["structure"] == "spelling" else case["structure"]
    if validator is not None or wanted != "invalid":
        if structure(text) != wanted:
            yield f"structure {structure(text)} instead of {wanted}"
    if case["structure"] != "valid":
        return
    linear = {rule["id"] for rule in rules if any(rule["relations"].values())}
    members = ("rule", "message", "pointer", "expected", "actual")
    found = [tuple(f[m] for m in members) for f in govinfo.evaluate(govinfo.parse(text), rules)]
    should = [tuple(f[m] for m in members) for f in expected if f["rule"] in linear]
    if found != should:
        yield f"{found} instead of {should}"


def main():
    rules = govinfo.load_rules(SCHEMA / "rules")
    index = json.loads((SCHEMA / "conformance" / "index.json").read_text("utf-8"))
    cases = [case for case in index["cases"] if case["structure"] != "document"]
    failed = [f"{case['document']}: {why}" for case in cases for why in failures(case, rules)]
    for line in failed:
        print(line)
    print(f"{len(cases)} cases, {len(failed)} failed, structure {'compared' if validator else 'not compared: jsonschema is missing'}")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    raise SystemExit(main())
