// Checks reports by the linear relations of schema/rules, which is all it knows: node evaluate.mjs FOLDER
// Standard input has one report to a line, as a JSON string; standard output one line for each: a list of its findings.
import { readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";

const folder = process.argv[2];
const rules = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));

const valueAt = (report, pointer) => pointer.split("/").slice(1).reduce((value, name) => value[name], report);

// What a finding says; null if the relation holds, or would for some filling of its blanks. Counts go up to 2^53 - 1, so their sums need
// more than a double.
function check(relation, report) {
  let sum = 0n;
  const blanks = [];
  for (const { coefficient, pointer } of relation.terms) {
    const value = valueAt(report, pointer);
    if (value === null) blanks.push(coefficient);
    else sum += BigInt(coefficient) * BigInt(value);
  }
  const actual = valueAt(report, relation.subject);
  if (blanks.length === 0) return sum === 0n ? null : { message: "usual", expected: BigInt(actual) + sum, actual };
  // Blanks of both signs can always be filled in; those of one sign have to add up to what is missing, and none is below 0.
  if (blanks.some((coefficient) => coefficient !== blanks[0])) return null;
  const needed = blanks[0] > 0 ? -sum : sum;
  return needed < 0n ? { message: "whateverTheBlanks", expected: null, actual } : null;
}

function findings(report) {
  return rules.flatMap((rule) =>
    (rule.relations[report.edition] ?? []).flatMap((relation) => {
      const failure = check(relation, report);
      if (failure === null) return [];
      const related = relation.terms.map((term) => term.pointer).filter((pointer) => pointer !== relation.subject);
      return [{ rule: rule.id, pointer: relation.subject, related, ...failure }];
    }),
  );
}

const text = (_, value) => (typeof value === "bigint" || typeof value === "number" ? String(value) : value);
for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(findings(JSON.parse(JSON.parse(line))), text));
