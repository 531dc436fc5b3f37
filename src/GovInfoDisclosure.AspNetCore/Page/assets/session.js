// One report in work: its figures, what was changed, what was accepted, and what else it is compared with. Knows no element of the page.
import { clone, get, set } from "./dom.js";
import { mainOf, marksOf, problemsOf, readingOf, verdictOf } from "./problems.js";
import { Checker } from "./server.js";

export class Session {
  /**
   * @param form the form of the edition
   * @param checked the report as the server read and checked it
   * @param context `name` of the file, `parts` in it, `onChange`, `onOffline`, `onBack`
   */
  constructor(form, checked, { name, parts = 1, accepted = [], onChange, onOffline, onBack }) {
    Object.assign(this, { form, name, parts, onChange });
    this.report = checked.report;
    this.original = clone(checked.report);
    this.read = readingOf(checked);
    this.printed = (checked.reading || {}).provenance || {};
    this.answer = { reports: [checked] };
    this.undone = [];
    this.accepted = new Map(accepted.map(a => [a.finding, a]));
    this.previous = null;
    this.units = [];
    this.coverage = null;
    this.scope = "";
    this.saved = this.state();
    this.checkedAt = new Date();
    this.checker = new Checker({
      onAnswer: answer => {
        this.answer = answer;
        this.checkedAt = new Date();
        this.onChange();
      },
      onOffline,
      onBack,
    });
  }

  get main() {
    return mainOf(this.answer);
  }

  get reading() {
    return this.main.reading || this.read;
  }

  get problems() {
    if (this.memo !== this.answer) {
      this.memo = this.answer;
      this.list = problemsOf(this.form, this.answer, this.accepted);
      this.marks = marksOf(this.list);
      this.isPoor = this.main.findings.some(f => f.rule === "GID108");
    }
    return this.list;
  }

  verdict(words) {
    return verdictOf(this.problems, this.reading, words);
  }

  find(key) {
    return this.problems.find(p => p.key === key);
  }

  value(pointer) {
    return get(this.report, pointer) ?? null;
  }

  isUnread(pointer) {
    return (this.read.unreadCells || []).some(p => pointer === p || pointer.startsWith(p + "/"));
  }

  /** What the document prints in a cell, where that is not the figure itself; otherwise nothing. */
  raw(pointer) {
    const text = ((this.printed[pointer] || {}).raw || "").trim();
    return text === String(get(this.original, pointer) ?? "") ? "" : text;
  }

  /** What last year's report has for a cell: its own carry-over is in the row carried over. */
  lastYear(pointer) {
    if (!this.previous) return null;
    const from = pointer.startsWith("/requests/carriedOver/") ? pointer.replace("/carriedOver/", "/carriedForward/") : null;
    return from ? (get(this.previous.report, from) ?? null) : null;
  }

  /** What a check has to know, without the language. */
  envelope() {
    return {
      source: this.name,
      report: this.report,
      reading: this.read,
      accepted: this.acceptances(),
      ...(this.previous ? { previous: [this.previous] } : {}),
      ...(this.units.length ? { units: this.units } : {}),
      ...(this.coverage ? { coverage: this.coverage } : {}),
    };
  }

  /** Entries as in a file govinfo.json. */
  acceptances() {
    return [...this.accepted.values()].map(entry => {
      const plain = { ...entry };
      // How the page groups them is no part of the file.
      delete plain.problem;
      delete plain.kind;
      return plain;
    });
  }

  check() {
    this.checker.ask({ ...this.envelope(), language: this.language });
  }

  /** Changes members of the report; each is `{pointer, value}`. */
  apply(edits) {
    this.undone.push(clone(this.report));
    edits.forEach(e => set(this.report, e.pointer, e.value));
    this.check();
  }

  /** What a reader types; undone with the rest once it is left. */
  type(pointer, value) {
    set(this.report, pointer, value);
    this.check();
  }

  /** Takes back what was typed; `snapshot` is the report before. */
  revert(snapshot) {
    this.report = snapshot;
    this.check();
  }

  keepTyped(snapshot) {
    this.undone.push(snapshot);
  }

  undo() {
    if (!this.undone.length) return false;
    this.report = this.undone.pop();
    this.check();
    return true;
  }

  reset() {
    this.undone.push(clone(this.report));
    this.report = clone(this.original);
    this.check();
  }

  /** How many cells and texts differ from the document. */
  changes() {
    const cells = this.form.order.filter(p => this.value(p) !== (get(this.original, p) ?? null)).length;
    return cells + this.texts().filter(p => get(this.report, p) !== get(this.original, p)).length;
  }

  texts() {
    return this.form.sections
      .filter(s => s.narrative)
      .flatMap(s => {
        const prose = get(this.original, s.pointer) || {};
        return [s.pointer + "/text", ...(prose.parts || []).map((_, n) => `${s.pointer}/parts/${n}/text`)];
      });
  }

  accept(problem, reason) {
    for (const f of problem.findings) {
      this.accepted.set(f.id, {
        finding: f.id,
        rule: f.rule,
        pointer: f.pointer,
        ...(this.report.agency && this.report.agency.name ? { agency: this.report.agency.name } : {}),
        ...(this.report.year == null ? {} : { year: this.report.year }),
        reason,
        problem: problem.key,
        kind: problem.kind,
      });
    }
    this.check();
  }

  revoke(problem) {
    problem.findings.forEach(f => this.accepted.delete(f.id));
    this.check();
  }

  /** Takes over the entries of a file govinfo.json. */
  load(entries) {
    entries.forEach(e => this.accepted.set(e.finding, e));
    this.check();
  }

  /**
   * What the user chose as what the report states: `sum` of the units, `more` than these, or its `own` figures. Without it hardly
   * anything can be said about sums.
   */
  declare(scope) {
    this.scope = scope;
    this.coverage =
      scope === ""
        ? null
        : {
            parent: (this.report.agency || {}).name || "",
            year: this.report.year,
            scope: scope === "own" ? "own" : "aggregate",
            includesOwn: scope === "more",
            units: this.units.map(u => (u.report.agency || {}).name).filter(Boolean),
          };
    this.check();
  }

  state() {
    return { report: JSON.stringify(this.report), reasons: JSON.stringify(this.acceptances()) };
  }

  /** Whether figures, texts or reasons are in no file yet. */
  get isUnsaved() {
    const now = this.state();
    return now.report !== this.saved.report || now.reasons !== this.saved.reasons;
  }

  /** Remembers that a part, `report` or `reasons`, is in a file. */
  markSaved(part) {
    this.saved[part] = this.state()[part];
  }
}
