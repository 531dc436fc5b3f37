// Types of the functions of this package; those of the data are in data/govinfo.d.ts.
import type { AnnualReport, Pointer, Rule, Severity } from "./data/govinfo.d.ts";

export type * from "./data/govinfo.d.ts";

/** The greatest count, 2^53 - 1. */
export const MAX_COUNT: bigint;

/** Thrown for a text or a value that is no report. */
export class InvalidReportError extends Error {
  constructor(message: string, pointer?: Pointer);
  /** The place; "" is the whole document. */
  pointer: Pointer;
}

/** A relation that fails. */
export interface RelationFinding {
  rule: string;
  severity: Severity;
  pointer: Pointer;
  related: Pointer[];
  message: "usual" | "whateverTheBlanks";
  /** null if the relation fails whatever its blanks hold. */
  expected: bigint | null;
  /** null if the cell is blank. */
  actual: bigint | null;
}

/** The findings of all relations of the rules; throws InvalidReportError where a cell of a relation is missing or is no count. */
export function evaluate(report: AnnualReport, rules: readonly Rule[]): RelationFinding[];

/** A report from JSON, not validated: check it with the schema. Throws InvalidReportError if the text is no JSON. */
export function parse(text: string): AnnualReport;

/** JSON with every BigInt as digits. */
export function stringify(value: unknown): string;

/** The folder of schemas, rules, forms and conformance cases; ends with a slash. */
export const folder: URL;

/** A file of the folder, parsed. */
export function read<T = any>(path: string): T;

/** All rules by id. */
export function rules(): Rule[];
