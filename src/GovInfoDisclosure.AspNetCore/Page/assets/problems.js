// From the answer of a check to what a person looks at: problems in the order of the list, their choices, the verdict, the marks.
import { get } from "./dom.js";

const RANK = { error: 0, warning: 1, information: 2 };
const SUMS = ["wrongCell", "tie", "structure", "open"];
// Sums of this many terms are shown without their zeros.
const LONG_SUM = 5,
  LONG_SUM_OF_ONE = 8;

export const isText = change => "offset" in change;
export const isRange = change => change.to == null && change.min != null;

/** How a document was read, as later checks of its report need it: without the text of each cell. */
export function readingOf(checked) {
  const reading = { ...checked.reading, findings: checked.findings };
  delete reading.provenance;
  return reading;
}

/** The member of the answer that is about the report in hand. */
export const mainOf = answer => answer.reports.find(r => !r.role || r.role === "main") || answer.reports[0];

/**
 * The problems of an answer.
 * @param form the form; places are sorted by it
 * @param answer the answer of the server
 * @param accepted reasons by the id of their finding
 */
export function problemsOf(form, answer, accepted) {
  const main = mainOf(answer),
    all = [...main.problems.map(p => joined(p, main)), ...ofPanel(answer), ...kept(main, accepted)];
  const place = p => form.rank.get(p.pointer) ?? form.rank.get(form.cellsOf(p.pointer)[0]) ?? -1;
  all.sort((a, b) => !!a.accepted - !!b.accepted || RANK[a.severity] - RANK[b.severity] || place(a) - place(b));
  return all.map((p, i) => ({ ...p, no: i + 1 }));
}

function joined(problem, main) {
  const byId = list => new Map(list.map(x => [x.id, x]));
  const findings = byId(main.findings),
    repairs = byId(main.repairs);
  const own = { ...problem, findings: problem.findings.map(id => findings.get(id)).filter(Boolean) };
  return { ...own, key: keyOf(own), ...choicesOf(problem, problem.repairs.map(id => repairs.get(id)).filter(Boolean)) };
}

const keyOf = problem => problem.findings.map(f => f.id).join("|") || problem.kind + problem.pointer;

// A repair mends its whole component; the part of it that belongs to this problem is a choice.
function choicesOf(problem, repairs) {
  const part = r => r.changes.filter(c => !c.problem || c.problem === problem.id);
  const all = repairs.map(r => ({ repair: r, changes: part(r) })).filter(c => c.changes.length);
  if (all.length && all.every(c => c.changes.every(x => x.from == null && !isText(x))))
    return { choices: [], others: [], fillings: all.flatMap(c => c.changes) };
  const best = Math.min(...all.map(c => c.repair.rank)),
    seen = new Set();
  const fresh = c => {
    const text = JSON.stringify(c.changes.map(x => [x.pointer, x.to, x.min]));
    return !seen.has(text) && seen.add(text);
  };
  const choices = all.filter(c => c.repair.rank === best).filter(fresh);
  return {
    choices,
    others: all.filter(c => c.repair.rank > best).filter(fresh),
    fillings: [],
    unsettled: repairs.flatMap(r => r.unsettledBy || []),
  };
}

const NOTHING = { choices: [], others: [], fillings: [] };

// What was found between reports belongs to no report: each finding is a problem.
function ofPanel(answer) {
  const main = mainOf(answer),
    own = new Set(main.findings.map(f => f.id));
  return ((answer.panel || {}).findings || [])
    .filter(f => !own.has(f.id))
    .map(f => ({
      kind: "units",
      severity: f.severity,
      pointer: f.pointer,
      findings: [f],
      key: f.id,
      isBetween: true,
      ...NOTHING,
    }));
}

// What was accepted, brought together as it was when the reason was given.
function kept(main, accepted) {
  const groups = new Map();
  for (const { finding, acceptance } of main.suppressed || []) {
    const own = accepted.get(finding.id),
      key = (own && own.problem) || finding.id;
    if (!groups.has(key)) groups.set(key, { kind: (own && own.kind) || "kept", reason: acceptance.reason, findings: [] });
    groups.get(key).findings.push(finding);
  }
  return [...groups].map(([key, g]) => ({
    kind: g.kind,
    severity: g.findings[0].severity,
    pointer: g.findings[0].pointer,
    findings: g.findings,
    key,
    accepted: g.reason,
    ...NOTHING,
  }));
}

/** The finding that a problem is shown by: that of its place, with a sum if there is one. */
export const leading = p => p.findings.find(f => f.terms && f.pointer === p.pointer) || p.findings.find(f => f.terms) || p.findings[0];

/** Whether a sum of the finding can be written out. */
export const hasSum = f => !!(f && f.terms && f.terms.length && typeof f.expected === "number" && typeof f.actual === "number");

/** A sum in the order of the form: `9 + 2 + 1 = 12 ≠ 21`; zeros are left out of long ones. */
export function sumOf(finding, report) {
  const value = t => get(report, t.pointer);
  const subject = finding.terms.find(t => t.pointer === finding.pointer),
    all = finding.terms.filter(t => t !== subject);
  const some = all.filter(t => value(t)),
    isShort = all.length < LONG_SUM || (some.length < 2 && all.length < LONG_SUM_OF_ONE);
  const shown = isShort ? all.filter(t => value(t) != null) : some,
    turn = subject && subject.coefficient > 0 ? -1 : 1;
  const left = shown
    .map((t, i) => {
      const minus = t.coefficient * turn < 0,
        size = Math.abs(t.coefficient),
        factor = size === 1 ? "" : size + " × ";
      return (i ? (minus ? " − " : " + ") : minus ? "−" : "") + factor + value(t);
    })
    .join("");
  return { left: left || "0", expected: finding.expected, actual: finding.actual };
}

/** The sign of a term in the sum of a finding. */
export const signOf = (finding, term) => {
  const subject = finding.terms.find(t => t.pointer === finding.pointer);
  return term === subject ? "=" : term.coefficient * (subject && subject.coefficient > 0 ? -1 : 1) < 0 ? "−" : "+";
};

/** How many cells the best repair of a problem changes. */
const cellsOf = p => (p.choices.length === 1 ? p.choices[0].changes.length : 1);

/** The least number of cells that have to change. */
export const fixesOf = problems =>
  problems
    .filter(p => !p.accepted && SUMS.includes(p.kind))
    .reduce((n, p) => n + Math.max(1, ...p.choices.slice(0, 1).map(c => c.changes.length)), 0);

/** The kind of verdict and its sentence. */
export function verdictOf(problems, reading, words) {
  const open = problems.filter(p => !p.accepted),
    V = words.verdict,
    bits = [];
  if (reading && reading.unread * 2 > reading.cells) return ["unread", V.unread + V.end];
  const of = (...kinds) => open.filter(p => kinds.includes(p.kind) && p.severity === "error");
  const wrong = of("wrongCell"),
    ties = of("tie", "open"),
    shifted = of("structure"),
    sums = [...wrong, ...ties, ...shifted];
  const affected = sums.reduce((n, p) => n + p.findings.filter(f => f.terms).length, 0),
    parts = [];
  if (wrong.length) parts.push(V.wrong(wrong.reduce((n, p) => n + cellsOf(p), 0)));
  if (shifted.length) parts.push(V.shifted(shifted.length));
  if (ties.length) parts.push(V.ties(ties.length));
  if (parts.length) bits.push(parts.join(V.and) + (affected > sums.length ? V.tail(affected) : ""));
  const previous = of("previous").length,
    units = of("units").length;
  if (previous) bits.push(V.previous(previous));
  if (units) bits.push(V.units(units));
  const other = open.filter(p => p.severity === "error").length - sums.length - previous - units;
  if (other) bits.push(V.other(other));
  const warnings = open.filter(p => p.severity === "warning").length;
  if (warnings) bits.push(V.warn(warnings, bits.length > 0));
  const kind = open.some(p => p.severity === "error") ? "error" : warnings ? "warning" : "ok";
  return [kind, (bits.length ? bits.join(V.sep) : V.ok) + V.end];
}

/**
 * What the form shows: numbers by the pointer of a cell or another place, and quoted words by the pointer of their text.
 * A mark is `maybe` where it is one of several choices, and `quiet` where it belongs to many cells of one problem.
 */
export function marksOf(problems) {
  const places = new Map(),
    texts = new Map();
  const add = (map, pointer, mark) => (map.has(pointer) ? map.get(pointer).push(mark) : map.set(pointer, [mark]));
  for (const p of problems.filter(x => !x.accepted)) {
    const own = placesOf(p),
      main = { no: p.no, severity: p.severity };
    own.forEach(({ pointer, maybe }, i) => {
      if (!(places.get(pointer) || []).some(m => m.no === p.no))
        add(places, pointer, { ...main, maybe, quiet: p.kind === "structure" && i > 0 });
    });
    for (const f of p.findings.filter(x => x.quote))
      add(texts, f.quote.pointer, { ...main, severity: f.severity, offset: f.quote.offset, length: f.quote.length });
  }
  return { places, texts };
}

/** The cell that a problem is shown at: of a tie that of the sum, for none of the choices is better than the others. */
export const subjectOf = p => (p.kind === "tie" && p.findings.some(f => f.terms) ? leading(p).pointer : p.pointer);

function placesOf(p) {
  const cells = list => [...new Set(list)];
  if (p.kind === "tie") {
    const candidates = cells(p.choices.flatMap(c => c.changes.map(x => x.pointer)));
    return [
      ...candidates.map(pointer => ({ pointer, maybe: pointer !== subjectOf(p) })),
      ...(candidates.includes(subjectOf(p)) ? [] : [{ pointer: subjectOf(p), maybe: false }]),
    ];
  }
  if (p.choices.length && SUMS.includes(p.kind))
    return cells(p.choices[0].changes.map(c => c.pointer)).map(pointer => ({ pointer, maybe: false }));
  if (p.kind === "blank") return cells(p.findings.flatMap(f => [f.pointer, ...f.related])).map(pointer => ({ pointer, maybe: false }));
  const places = p.kind === "text" ? p.findings.filter(f => !f.quote).map(f => f.pointer) : p.findings.map(f => f.pointer);
  return cells(places).map(pointer => ({ pointer, maybe: false }));
}
