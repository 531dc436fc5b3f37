// All conformance cases: structure by ajv, relations by the evaluator.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { InvalidReportError, evaluate, folder, parse, read, rules, stringify } from "./index.mjs";

const accepts = new Ajv({ strict: true }).compile(read("annual-report.schema.json"));
const all = rules();
const linear = new Set(all.filter((rule) => Object.values(rule.relations).some((list) => list.length > 0)).map((rule) => rule.id));
const cases = read("conformance/index.json").cases.filter((entry) => entry.structure !== "document");
const textOf = (entry) => readFileSync(new URL(entry.document, folder), "utf8");

function structureOf(text) {
  try {
    return accepts(parse(text)) ? "valid" : "invalid";
  } catch (error) {
    assert.ok(error instanceof InvalidReportError, error);
    return "notJson";
  }
}

const shown = ({ rule, message, pointer, expected, actual }) => stringify({ rule, message, pointer, expected, actual });

test("there are cases", () => assert.ok(cases.length > 100));

for (const entry of cases)
  test(entry.document, () => {
    const text = textOf(entry);
    assert.equal(structureOf(text), entry.structure === "spelling" ? "valid" : entry.structure);
    if (entry.structure !== "valid") return;
    // Figures that are expected may exceed 2^53, so they are compared as they are written.
    const file = readFileSync(new URL(entry.expected, folder), "utf8");
    const wanted = file.replace(/"(expected|actual)": (-?[0-9]+)(?=[,\s}])/g, '"$1": "$2"');
    const expected = JSON.parse(wanted).findings.filter((finding) => linear.has(finding.rule));
    const exact = (value) => (typeof value === "string" && /^-?[0-9]+$/.test(value) ? BigInt(value) : value);
    assert.deepEqual(
      evaluate(parse(text), all).map(shown),
      expected.map((finding) => shown({ ...finding, expected: exact(finding.expected), actual: exact(finding.actual) })),
    );
  });

test("an integer beyond 2^53 - 1 is refused, not rounded", () => {
  const text = textOf(cases.find((entry) => entry.name === "zeros")).replace('"naturalPersons": 0', '"naturalPersons": 9007199254740993');
  assert.throws(() => evaluate(parse(text), all), { name: "InvalidReportError", pointer: "/requests/newlyReceived/naturalPersons" });
});

const run = (input) =>
  spawnSync(process.execPath, [fileURLToPath(new URL("govinfo-relations.mjs", import.meta.url)), "-"], { input, encoding: "utf8" });

test("the exit code is 0, 1 or 2", () => {
  const zeros = textOf(cases.find((entry) => entry.name === "zeros"));
  assert.equal(run(zeros).status, 0);
  const failing = run(zeros.replace('"naturalPersons": 0', '"naturalPersons": 1'));
  assert.equal(failing.status, 1);
  assert.match(failing.stdout, /"rule":"GID301"/);
  const unreadable = ["{", "{}", "null", '{"edition":"2021"}', Buffer.from([0x22, 0xff, 0x22])];
  for (const input of unreadable) assert.equal(run(input).status, 2);
});
