// The linear relations of a report, with exact integers and blanks that are not zero. See the README of this package.

export const MAX_COUNT = 9007199254740991n;

/** Thrown for a text or a value that is no report; `pointer` is the place, "" the whole document. */
export class InvalidReportError extends Error {
  constructor(message, pointer = "") {
    super(pointer === "" ? message : `${pointer}: ${message}`);
    this.name = "InvalidReportError";
    this.pointer = pointer;
  }
}

const segments = (pointer) => pointer.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));

function valueAt(report, pointer) {
  let value = report;
  for (const name of segments(pointer)) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, name))
      throw new InvalidReportError("the cell is missing", pointer);
    value = value[name];
  }
  return value;
}

// A count as BigInt, null if blank. A double beyond 2^53 - 1 may stand for several integers, so it is refused.
function countAt(report, pointer) {
  const value = valueAt(report, pointer);
  if (value === null) return null;
  const isCount = typeof value === "bigint" || Number.isSafeInteger(value);
  if (!isCount || value < 0 || BigInt(value) > MAX_COUNT)
    throw new InvalidReportError("a count is an integer from 0 to 2^53 - 1, or null", pointer);
  return BigInt(value);
}

function check(relation, report) {
  let sum = 0n;
  const blanks = [];
  for (const { coefficient, pointer } of relation.terms) {
    const value = countAt(report, pointer);
    if (value === null) blanks.push({ coefficient, pointer });
    else sum += BigInt(coefficient) * value;
  }
  const actual = countAt(report, relation.subject);
  if (blanks.length === 0) return sum === 0n ? null : { message: "usual", expected: actual + sum, actual };
  // Blanks of both signs can always be filled in. Those of one sign have to add up to what is missing, and none is below 0.
  if (blanks.some((blank) => blank.coefficient !== blanks[0].coefficient)) return null;
  const needed = blanks[0].coefficient > 0 ? -sum : sum;
  return needed < 0n ? { message: "whateverTheBlanks", expected: null, actual } : null;
}

/**
 * The findings of all relations of the given rules, in the order of rules and relations. `expected` and `actual` are BigInt or null.
 * Throws InvalidReportError where a cell of a relation is missing or is no count; check the structure with the schema first.
 */
export function evaluate(report, rules) {
  if (report === null || typeof report !== "object") throw new InvalidReportError("a report is an object");
  return rules.flatMap((rule) =>
    (Object.hasOwn(rule.relations, report.edition) ? rule.relations[report.edition] : []).flatMap((relation) => {
      const failure = check(relation, report);
      if (failure === null) return [];
      const related = relation.terms.map((term) => term.pointer).filter((pointer) => pointer !== relation.subject);
      return [{ rule: rule.id, severity: rule.severity, pointer: relation.subject, related, ...failure }];
    }),
  );
}

/** JSON with every BigInt as digits, however large; `JSON.stringify` refuses them. */
export function stringify(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(stringify).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${stringify(member)}`).join(",")}}`;
}

/**
 * A report from JSON. Throws InvalidReportError if the text is no JSON. JSON.parse rounds integers beyond 2^53 - 1 to doubles beyond it,
 * so `evaluate` still detects and refuses them.
 */
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidReportError(error.message);
  }
}
