import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { evaluate, parse, read, rules } from "gov-info-disclosure-schema";

const report = parse(readFileSync(process.argv[2], "utf8"));

// Structure: the schema of every edition.
const accepts = new Ajv({ strict: true, allErrors: true }).compile(read("annual-report.schema.json"));
if (!accepts(report)) throw new Error(JSON.stringify(accepts.errors));

// Relations: exact integers; a blank (null) is not zero, so a relation may fail without an expected figure.
for (const { rule, pointer, expected } of evaluate(report, rules()))
  console.log(rule, pointer, expected === null ? "fails whatever the blanks hold" : `should be ${expected}`);
