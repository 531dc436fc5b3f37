// Tells for each document which schemas accept it: node validate.mjs SCHEMA…
// Standard input has one document to a line, as a JSON string; standard output one line for each: the numbers of the schemas that accept
// it, or "notJson".
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";

const schemas = process.argv.slice(2).map((file) => new Ajv({ strict: true }).compile(JSON.parse(readFileSync(file, "utf8"))));

function verdict(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "notJson";
  }
  return schemas.flatMap((accepts, i) => (accepts(value) ? [i] : [])).join(" ");
}

for await (const line of createInterface({ input: process.stdin })) console.log(verdict(JSON.parse(line)));
