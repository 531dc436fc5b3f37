// The types written by hand are those that the schemas give: each can be used for the other.
import type * as published from "report-types";
import type { AnnualReport } from "./annual-report";
import type { CheckResult } from "./findings";
import type { Form } from "./form";
import type { Rule } from "./rule";

type Same<A, B> = [A, B] extends [B, A] ? true : never;

// Optional members are compared as well: a member that only one side has may be left out, so assignment alone misses it.
type Members<T> = T extends (infer Item)[] ? Members<Item>[] : T extends object ? { [Name in keyof T]-?: Members<T[Name]> } : T;

type Agrees<A, B> = Same<Members<A>, Members<B>> & Same<A, B>;

export const report: Agrees<AnnualReport, published.AnnualReport> = true;
export const answer: Agrees<CheckResult, published.CheckResult> = true;
export const form: Agrees<Form, published.Form> = true;
export const rule: Agrees<Rule, published.Rule> = true;

// @ts-expect-error: the comparison detects a member that only one side has.
export const more: Agrees<{ a?: number }, { a?: number; b?: string }> = true;

// @ts-expect-error: the comparison detects a member that only one side requires.
export const required: Agrees<{ a?: number }, { a: number }> = true;
