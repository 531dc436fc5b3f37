// Tells for each document which schemas accept it: node validate.mjs SCHEMA…
// Standard input has one document to a line, as a JSON string; standard output one line for each: the numbers of the schemas that accept
// it, or "notJson".
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Draft07 from "ajv";
import Draft202012 from "ajv/dist/2020.js";

const schemas = process.argv.slice(2).map((file) => {
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const Ajv = schema.$schema.includes("draft-07") ? Draft07.default : Draft202012;
  return new Ajv({ strict: true }).compile(schema);
});

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
