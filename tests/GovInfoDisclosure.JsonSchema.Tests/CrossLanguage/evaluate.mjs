// Checks reports by the evaluator of the npm package: node evaluate.mjs FOLDER, where the folder is the one of the rules.
// Standard input has one report to a line, as a JSON string; standard output one line for each: a list of its findings.
import { readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { evaluate, parse, stringify } from "../../../schema/javascript/evaluate.mjs";

const folder = process.argv[2];
const rules = readdirSync(folder)
  .sort()
  .map((file) => parse(readFileSync(`${folder}/${file}`, "utf8")));

for await (const line of createInterface({ input: process.stdin })) console.log(stringify(evaluate(parse(JSON.parse(line)), rules)));
