import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const report = read(process.argv[2]);

// Structure: the schema of every edition.
const accepts = new Ajv({ strict: true, allErrors: true }).compile(read("schema/annual-report.schema.json"));
if (!accepts(report)) throw new Error(JSON.stringify(accepts.errors));

// Relations: the terms of each add up to 0. One with a blank (null) is omitted here; schema/README.md shows how to decide it.
const valueAt = (pointer) => pointer.split("/").slice(1).reduce((value, name) => value[name], report);
for (const id of ["GID301", "GID302", "GID303", "GID401"]) {
  for (const { subject, terms } of read(`schema/rules/${id}.json`).relations[report.edition]) {
    const values = terms.map((term) => valueAt(term.pointer));
    const sum = terms.reduce((total, term, i) => total + term.coefficient * values[i], 0);
    if (sum !== 0 && !values.includes(null)) console.log(id, subject, "should be", valueAt(subject) + sum);
  }
}
