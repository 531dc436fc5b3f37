// What a program does with the installed package.
import { evaluate, parse, read, rules, stringify, type AnnualReport, type Form, type RelationFinding } from "gov-info-disclosure-schema";

const report: AnnualReport = parse("{}");
const findings: RelationFinding[] = evaluate(report, rules());
export const missing: bigint[] = findings.flatMap(({ expected, actual }) => (expected === null ? [] : [expected - (actual ?? 0n)]));
export const form = read<Form>("forms/edition-2021.json");
export const decisions = report.edition === "2021" ? report.proactiveDisclosure.licensing.decisions : null;
export const text: string = stringify(findings);

// @ts-expect-error: the figures of findings are BigInt.
export const expected: (number | null)[] = findings.map((finding) => finding.expected);
