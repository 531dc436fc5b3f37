"""Tells for each document which schemas accept it: python3 validate.py SCHEMA…

Standard input has one document to a line, as a JSON string; standard output one line for each: the numbers of the schemas that accept
it, or "notJson".
"""
import json
import sys

from jsonschema import Draft202012Validator


def refuse(word):
    raise ValueError(word + " is not JSON")


def read(path):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def verdict(text):
    try:
        value = json.loads(text, parse_constant=refuse)
    except ValueError:
        return "notJson"
    return " ".join(str(i) for i, schema in enumerate(schemas) if schema.is_valid(value))


schemas = [read(path) for path in sys.argv[1:]]
for line in sys.stdin:
    print(verdict(json.loads(line)))
