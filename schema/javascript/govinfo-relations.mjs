#!/usr/bin/env node
// Checks the relations of reports: govinfo-relations REPORT...   ("-" is standard input)
// Prints one finding to a line as JSON. Exit codes: 0 no errors, 1 errors were found, 2 a file cannot be read.
import { readFileSync } from "node:fs";
import { InvalidReportError, evaluate, parse, rules, stringify } from "./index.mjs";

const sources = process.argv.slice(2);
if (sources.length === 0) {
  console.error("usage: govinfo-relations REPORT...");
  process.exit(2);
}

const all = rules();
let status = 0;
for (const source of sources) {
  try {
    const bytes = readFileSync(source === "-" ? 0 : source);
    const report = parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    if (!all.some((rule) => rule.editions.includes(report?.edition)))
      throw new InvalidReportError("the edition is missing or unknown", "/edition");
    const findings = evaluate(report, all);
    for (const finding of findings) console.log(stringify({ source, ...finding }));
    if (status === 0 && findings.some((finding) => finding.severity === "error")) status = 1;
  } catch (error) {
    // Errors of the system and of decoding have a code; any other is a fault of this program.
    if (!(error instanceof InvalidReportError) && error.code === undefined) throw error;
    console.error(`${source}: ${error.message}`);
    status = 2;
  }
}
process.exitCode = status;
