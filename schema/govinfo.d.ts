// Types of the JSON of this folder: a report, the answer of a check, rules and forms. The schemas beside this file say more: labels,
// sources, and the bounds of figures. null in a figure is a blank cell, which is not zero.

/** 政府信息公开工作年度报告: an annual report; `edition` decides which cells it has. annual-report.schema.json */
export type AnnualReport = AnnualReport2019 | AnnualReport2021;

export type Edition = AnnualReport["edition"];

/** A count, from 0 to Number.MAX_SAFE_INTEGER, or an amount of money; null if the cell is blank. */
export type Figure = number | null;

interface Particulars {
  /** Binds an editor to a schema; no part of the report. */
  $schema?: string;
  year: number | null;
  title?: string;
  agency: Agency;
  period?: ReportPeriod;
  /** YYYY-MM-DD */
  publishedOn?: string;
  contact?: string;
  sourceAddress?: string;
  /** Section one, 总体情况. */
  overview?: Overview;
  /** Section four, 行政复议、行政诉讼. */
  reviewAndLitigation: ReviewAndLitigation;
  /** Section five, 存在的主要问题及改进情况. */
  problems?: Problems;
  /** Section six, 其他需要报告的事项. */
  otherMatters?: OtherMatters;
}

/** 2019年版格式, for the report years 2019 and 2020. */
export interface AnnualReport2019 extends Particulars {
  edition: "2019";
  proactiveDisclosure: ProactiveDisclosure2019;
  requests: Requests2019;
}

/** 2021年版格式, for report years from 2021. */
export interface AnnualReport2021 extends Particulars {
  edition: "2021";
  proactiveDisclosure: ProactiveDisclosure2021;
  requests: Requests2021;
}

export interface Agency {
  name: string | null;
  kind?: AgencyKind;
}

export type AgencyKind =
  | "stateCouncilDepartment"
  | "provincialGovernment"
  | "cityGovernment"
  | "countyGovernment"
  | "townshipGovernment"
  | "localDepartment";

/** Both days are in the period: YYYY-MM-DD. */
export interface ReportPeriod {
  from: string;
  to: string;
}

export interface Overview {
  text: string;
  parts?: NarrativePart[];
}

export interface NarrativePart {
  heading: string;
  text: string;
}

export interface Problems {
  text: string;
}

export interface OtherMatters {
  text: string;
}

/** Section two, 主动公开政府信息情况. */
export interface ProactiveDisclosure2019 {
  governmentRules: DocumentFigures2019;
  normativeDocuments: DocumentFigures2019;
  licensing: ItemFigures2019;
  otherServices: ItemFigures2019;
  penalties: ItemFigures2019;
  compulsion: ItemFigures2019;
  fees: FeeFigures2019;
  procurement: ProcurementFigures;
}

/** Section two, 主动公开政府信息情况. */
export interface ProactiveDisclosure2021 {
  governmentRules: DocumentFigures2021;
  normativeDocuments: DocumentFigures2021;
  licensing: ItemFigures2021;
  penalties: ItemFigures2021;
  compulsion: ItemFigures2021;
  fees: FeeFigures2021;
}

export interface DocumentFigures2019 {
  newlyMade: Figure;
  newlyDisclosed: Figure;
  totalDisclosed: Figure;
}

export interface DocumentFigures2021 {
  issued: Figure;
  repealed: Figure;
  inForce: Figure;
}

export interface ItemFigures2019 {
  previousItems: Figure;
  /** May be below 0. */
  change: Figure;
  decisions: Figure;
}

export interface ItemFigures2021 {
  decisions: Figure;
}

export interface FeeFigures2019 {
  previousItems: Figure;
  /** May be below 0. */
  change: Figure;
}

export interface FeeFigures2021 {
  /** In 10,000 yuan (万元), with decimals. */
  amount: Figure;
}

export interface ProcurementFigures {
  items: Figure;
  /** In yuan (元), with decimals. */
  amount: Figure;
}

/** Section three, 收到和处理政府信息公开申请情况. */
export interface Requests2019 {
  newlyReceived: ApplicantFigures;
  carriedOver: ApplicantFigures;
  outcomes: Outcomes2019;
  carriedForward: ApplicantFigures;
}

/** Section three, 收到和处理政府信息公开申请情况. */
export interface Requests2021 {
  newlyReceived: ApplicantFigures;
  carriedOver: ApplicantFigures;
  outcomes: Outcomes2021;
  carriedForward: ApplicantFigures;
}

/** A row of table three. */
export interface ApplicantFigures {
  naturalPersons: Figure;
  commercialEnterprises: Figure;
  researchInstitutions: Figure;
  publicWelfareOrganizations: Figure;
  legalServiceInstitutions: Figure;
  others: Figure;
  total: Figure;
}

interface Outcomes {
  granted: ApplicantFigures;
  partiallyGranted: ApplicantFigures;
  denied: DeniedOutcomes;
  unableToProvide: UnableToProvideOutcomes;
  notProcessed: NotProcessedOutcomes;
  total: ApplicantFigures;
}

export interface Outcomes2019 extends Outcomes {
  other: ApplicantFigures;
}

export interface Outcomes2021 extends Outcomes {
  other: OtherOutcomes;
}

export interface DeniedOutcomes {
  stateSecret: ApplicantFigures;
  prohibitedByLaw: ApplicantFigures;
  securityAndStability: ApplicantFigures;
  thirdPartyRights: ApplicantFigures;
  internalAffairs: ApplicantFigures;
  processInformation: ApplicantFigures;
  enforcementFile: ApplicantFigures;
  administrativeQuery: ApplicantFigures;
}

export interface UnableToProvideOutcomes {
  notHeld: ApplicantFigures;
  requiresCreation: ApplicantFigures;
  stillUnclear: ApplicantFigures;
}

export interface NotProcessedOutcomes {
  petition: ApplicantFigures;
  duplicate: ApplicantFigures;
  publication: ApplicantFigures;
  excessive: ApplicantFigures;
  reconfirmation: ApplicantFigures;
}

export interface OtherOutcomes {
  supplementOverdue: ApplicantFigures;
  feeOverdue: ApplicantFigures;
  other: ApplicantFigures;
}

export interface ReviewAndLitigation {
  reconsideration: CaseFigures;
  litigation: Litigation;
}

export interface Litigation {
  direct: CaseFigures;
  afterReconsideration: CaseFigures;
}

/** A row of table four. */
export interface CaseFigures {
  upheld: Figure;
  corrected: Figure;
  otherResult: Figure;
  pending: Figure;
  total: Figure;
}

export type Severity = "error" | "warning" | "information";

/** A JSON pointer in the report; "" is the whole report. */
export type Pointer = string;

/** 核对结果: the answer of `govinfo check --format json`. findings.schema.json */
export interface CheckResult {
  reports: CheckedReport[];
  panel?: Panel;
  errors: number;
  warnings: number;
}

export interface CheckedReport {
  source: string;
  /** Which report of a file that has several, from 1. */
  part?: number;
  role?: "main" | "previous" | "unit";
  /** null, like year and agency, if no report could be read. */
  edition: string | null;
  year: number | null;
  agency: string | null;
  errors: number;
  warnings: number;
  report?: AnnualReport;
  reading?: Reading;
  findings: Finding[];
  suppressed?: SuppressedFinding[];
  stale?: StaleAcceptance[];
  localisation?: Localisation[];
  repairs?: Repair[];
  problems?: Problem[];
}

/** What was found between reports. */
export interface Panel {
  findings: Finding[];
  repairs?: Repair[];
  groups?: PanelGroup[];
}

/** The years of an agency, or the units of a parent. */
export interface PanelGroup {
  agency: string;
  evidence: "sameAgency" | "declared" | "names";
  year?: number;
  sources: string[];
}

/** Numbers of cells. A blank cell was read; an unread one was not. */
export interface Reading {
  cells: number;
  read: number;
  blank: number;
  unread: number;
  unreadCells: Pointer[];
  why: "picture" | "columnsRunTogether" | "falseFonts" | "tableNotFound" | null;
  /** What the document prints in each cell. Only where the reports are included. */
  provenance?: { [pointer: string]: Printed };
}

export interface Printed {
  raw: string;
  place: Place;
}

export interface Finding {
  /** A fingerprint; another one when a figure changes. */
  id?: string;
  /** The id of the rule, such as GID301. */
  rule: string;
  name: string;
  severity: Severity;
  pointer: Pointer;
  related: Pointer[];
  terms?: Term[];
  message: string;
  expected: Value;
  actual: Value;
  quote?: Quote;
  fact?: Fact;
  place?: Place;
  sources?: string[];
  arguments?: { [name: string]: unknown };
  /** Ids of repairs. */
  repairs: string[];
  problem?: string;
}

/** A figure, a text, or null where there is none. */
export type Value = number | string | null;

export interface Term {
  pointer: Pointer;
  coefficient: number;
}

/** A piece of a text of the report; offset and length are in UTF-16 units, as in strings here. */
export interface Quote {
  pointer: Pointer;
  offset: number;
  length: number;
  text: string;
}

export interface Fact {
  name: string;
  value: number;
  bound: "exact" | "atLeast" | "about";
  unit?: string | null;
}

/** A place in the document: those parts that the medium has, from 1. */
export interface Place {
  line?: number;
  column?: number;
  page?: number;
  sheet?: string;
  table?: number;
  row?: number;
  cell?: number;
}

export type Component = "requests" | "reconsideration" | "direct" | "afterReconsideration";

export interface Localisation {
  component: Component;
  status: "unique" | "tied" | "likely" | "none" | "gaveUp";
  minimum?: number | null;
  alternatives?: number | null;
  listed?: number;
}

/** A proposal that satisfies a whole component, never a statement about what happened. */
export interface Repair {
  id: string;
  component?: Component;
  rank?: number;
  unique?: boolean;
  minimal?: boolean;
  likelihood?: number;
  mechanism?: Mechanism;
  message?: string;
  changes: Change[];
  clears?: string[];
  unsettledBy?: Pointer[];
}

export type Mechanism =
  | "digit"
  | "transposition"
  | "digitDropped"
  | "digitAdded"
  | "factor10"
  | "factor10000"
  | "zeroForValue"
  | "valueForZero"
  | "blankForZero"
  | "neighbourCopied"
  | "exchanged"
  | "cellAndRowTotal"
  | "cellAndColumnTotal"
  | "totalRow"
  | "totalNotUpdated"
  | "rowExchanged"
  | "rowShifted"
  | "rowDropped"
  | "rowCopied"
  | "rowZeroed"
  | "columnsShifted"
  | "columnShiftedDown"
  | "columnExchanged"
  | "lastYearKept"
  | "countedTwice"
  | "other";

/** A change of a cell, or of the piece of a text at offset and length. */
export interface Change {
  source?: string;
  pointer: Pointer;
  offset?: number;
  length?: number;
  from: Value;
  to: Value;
  min?: number;
  max?: number;
  mechanism?: Mechanism;
  clears?: string[];
  problem?: string;
}

/** Findings with one cause. */
export interface Problem {
  id: string;
  kind: "wrongCell" | "tie" | "structure" | "open" | "text" | "particular" | "blank" | "previous" | "units" | "unread";
  severity: Severity;
  pointer: Pointer;
  findings: string[];
  repairs: string[];
}

/** 保留: an entry of Settings. */
export interface AcceptedFinding {
  /** The id of the finding. */
  finding: string;
  rule?: string;
  pointer?: Pointer;
  agency?: string;
  year?: number;
  reason: string;
  /** The last day, such as 2027-03-31. */
  until?: string;
}

export interface SuppressedFinding {
  finding: Finding;
  acceptance: AcceptedFinding;
}

export interface StaleAcceptance {
  cause: "changed" | "expired";
  acceptance: AcceptedFinding;
}

/** 核对设置: a file govinfo.json. settings.schema.json */
export interface Settings {
  $schema?: string;
  rules?: { [rule: string]: "off" | Severity };
  accepted?: AcceptedFinding[];
}

export interface LocalizedText {
  zh: string;
  en: string;
}

/** 规则: a file of the folder rules. rule.schema.json */
export interface Rule {
  formatVersion: 0;
  id: string;
  name: string;
  severity: Severity;
  editions: string[];
  source: string | null;
  formula: LocalizedText | null;
  messages: { [key: string]: MessageTemplate };
  /** By edition. */
  relations: { [edition: string]: Relation[] };
  samples: RuleSamples | null;
}

/** 指标: a file of the folder indicators. indicator.schema.json */
export interface Indicator {
  formatVersion: 0;
  id: string;
  label: LocalizedText;
  formula: LocalizedText;
  unit: "%";
  decimals: number;
  source: string;
  /** By edition. */
  editions: { [edition: string]: IndicatorFormula };
}

/** 100 times the numerator divided by the denominator; undefined where that is 0 or a cell is blank. */
export interface IndicatorFormula {
  numerator: Term[];
  denominator: Term[];
}

/** 对比: the answer of `govinfo compare --format json`. comparison.schema.json */
export interface Comparison {
  formatVersion: 0;
  reports: ComparedReport[];
  notes: ComparisonNote[];
  indicators: IndicatorSeries[];
  cells: CellSeries[];
  /** From each report to the next. */
  prose: ProseComparison[];
}

export interface ComparedReport {
  source: string;
  part?: number;
  agency: string | null;
  year: number | null;
  edition: string;
  unreadCells: Pointer[];
}

export interface ComparisonNote {
  kind: "otherAgency" | "yearUnknown" | "sameYear" | "yearMissing" | "otherEdition" | "unread" | "proseTooLong";
  message: string;
  pointers: Pointer[];
}

/** Percent is null where it is undefined, which is not 0. */
export interface Rate {
  numerator: number | null;
  denominator: number | null;
  percent: number | null;
  undefined?: "zeroDenominator" | "negativeDenominator" | "blank" | "unread" | "notOnForm" | "tooLarge";
}

export interface IndicatorSeries {
  id: string;
  label: string;
  formula: string;
  values: Rate[];
}

export interface CellSeries {
  pointer: Pointer;
  label: string;
  values: (number | null)[];
  /** From each report to the next. */
  changes: FigureChange[];
}

export interface FigureChange {
  difference: number | null;
  rate: Rate;
}

export interface ProseComparison {
  similarity: number | null;
  paragraphs: ParagraphComparison[];
}

/** Offsets and lengths are in UTF-16 units. */
export interface ParagraphComparison {
  pointer: Pointer;
  offset: number;
  length: number;
  similarity: number;
  copied: CopiedSpan[];
}

export interface CopiedSpan {
  offset: number;
  length: number;
  source: TextSpan;
}

export interface TextSpan {
  pointer: Pointer;
  offset: number;
  length: number;
}

export interface MessageTemplate extends LocalizedText {
  placeholders: string[];
}

/** Each value times its coefficient must add up to 0. */
export interface Relation {
  subject: Pointer;
  terms: Term[];
}

/** Members to set in the report `base`, by pointer; without base, pieces of a document. */
export interface RuleSamples {
  base?: string;
  passing: { [pointer: Pointer]: unknown } | string;
  failing: { [pointer: Pointer]: unknown } | string;
  neighbours?: SampleNeighbour[];
  coverage?: { [name: string]: unknown };
  findings?: SampleFinding[];
}

/** A report of the year before or of a unit; members are set in the report `base`. */
export interface SampleNeighbour {
  role: "main" | "previous" | "unit";
  passing: { [pointer: Pointer]: unknown };
  failing: { [pointer: Pointer]: unknown };
}

export interface SampleFinding {
  pointer: Pointer;
  expected: Value;
  actual: Value;
  message: LocalizedText;
}

/** 格式: a file of the folder forms. form.schema.json */
export interface Form {
  formatVersion: 0;
  edition: string;
  name: LocalizedText;
  source: string;
  firstYear: number;
  lastYear: number | null;
  particulars: FormParticular[];
  sections: FormSection[];
  tables: FormTable[];
}

export interface FormParticular {
  name: string;
  kind: "text" | "word" | "year" | "date" | "object" | "list";
  required: boolean;
  nullable: boolean;
  label: LocalizedText;
  source: string | null;
  words: string[];
  members: FormParticular[];
}

export interface FormSection {
  number: number;
  printed: string;
  pointer: Pointer;
  title: LocalizedText;
  aliases: string[];
  source: string;
  narrative: boolean;
  members: FormParticular[];
}

export interface FormTable {
  pointer: Pointer;
  section: number;
  label: LocalizedText;
  rowsSideBySide: boolean;
  printedRelation: string | null;
  groups: FormGroup[];
  blocks: FormBlock[];
}

export interface FormGroup {
  pointer: Pointer;
  numbering: string;
  label: LocalizedText;
  aliases: string[];
}

export interface FormBlock {
  caption: string | null;
  rowHead: string | null;
  columnHead: string | null;
  columns: FormColumn[];
  rows: FormRow[];
}

export interface FormColumn {
  name: string;
  label: LocalizedText;
  aliases: string[];
  group: LocalizedText | null;
  kind: "count" | "signedCount" | "money";
  unit: string | null;
}

export interface FormRow {
  pointer: Pointer;
  numbering: string;
  label: LocalizedText;
  aliases: string[];
  source: string;
  groups: Pointer[];
  cells: Pointer[];
}

// Only what says so is exported.
export {};
