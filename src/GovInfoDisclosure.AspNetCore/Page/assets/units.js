// The page of many reports: they are read four at a time, and each is a row that can be opened.
import { $, $$, esc, save, toast } from "./dom.js";
import { Cards } from "./cards.js";
import { inTurn, megabytes } from "./files.js";
import { fixesOf, leading, problemsOf, readingOf } from "./problems.js";
import * as server from "./server.js";

const AT_ONCE = 4,
  CHIPS = 7;
const WEIGHT = { unread: 3, error: 2, warning: 1, ok: 0 };
const KINDS = ["all", "error", "warning", "unread", "ok"];
const collator = new Intl.Collator("zh", { numeric: true });

/** The rows, which outlive the view while a report is open. */
export class Units {
  constructor(files, { formOf, maxBytes, accepted = [], coverage = null }) {
    Object.assign(this, { formOf, maxBytes, coverage });
    this.accepted = new Map(accepted.map(a => [a.finding, a]));
    this.files = files;
    this.rows = [];
    this.done = 0;
    this.abort = new AbortController();
    this.stopped = false;
    this.onRow = () => {};
  }

  /** Rows of reports that one file has. */
  static of(checked, name, options) {
    const units = new Units([], options);
    checked.forEach(c => units.rows.push(units.rowOf(c, name)));
    return units;
  }

  get total() {
    return this.files.length;
  }

  get isRunning() {
    return this.done < this.total && !this.stopped;
  }

  async run(language) {
    this.language = language;
    await inTurn(this.files, AT_ONCE, async file => {
      if (this.stopped) return;
      const rows = await this.read(file);
      if (this.stopped) return;
      this.rows.push(...rows);
      this.done++;
      this.findTwice();
      this.onRow();
    });
    await this.addUp();
    this.onRow();
  }

  stop() {
    this.stopped = true;
    this.abort.abort();
    this.onRow();
  }

  async read(file) {
    if (file.size > this.maxBytes) return [this.failed(file, "too-large")];
    try {
      const answer = await server.checkFile(file, this.abort.signal);
      for (const checked of answer.reports) if (checked.edition) await this.formOf(checked.edition);
      const rows = answer.reports.map(c => this.rowOf(c, file.name, file));
      if (this.accepted.size) for (const row of rows) if (row.checked) await this.recheck(row);
      return rows;
    } catch (error) {
      if (error.name === "AbortError") return [];
      return [this.failed(file, error.type, (error.problem && (error.problem.findings || [])[0]) || null)];
    }
  }

  failed(file, type, finding) {
    return {
      file,
      name: file.name,
      type,
      message: finding && finding.message,
      errors: 1,
      warnings: 0,
      unread: null,
      fixes: 0,
      rules: [],
    };
  }

  rowOf(checked, name, file = null, panel = undefined) {
    if (!checked.report)
      return {
        file,
        name,
        type: "unreadable",
        message: (checked.findings[0] || {}).message,
        errors: 1,
        warnings: 0,
        fixes: 0,
        rules: [],
      };
    const own = { reports: [checked], panel },
      problems = problemsOf(this.formOf.known(checked.edition), own, this.accepted),
      rules = new Set(),
      between = severity => ((panel && panel.findings) || []).filter(f => f.severity === severity).length;
    problems.filter(p => !p.accepted).forEach(p => p.findings.forEach(f => rules.add(f.rule)));
    return {
      file,
      name,
      checked,
      problems,
      agency: checked.agency,
      year: checked.year,
      edition: checked.edition,
      errors: checked.errors + between("error"),
      warnings: checked.warnings + between("warning"),
      unread: (checked.reading || {}).unread || 0,
      cells: (checked.reading || {}).cells || 0,
      fixes: fixesOf(problems),
      rules: [...rules],
    };
  }

  /** One of two reports of the same unit and year names the other. */
  findTwice() {
    const seen = new Map();
    for (const row of this.rows.filter(r => r.agency && r.year != null)) {
      const key = `${row.agency} ${row.year}`;
      row.twice = seen.has(key) ? seen.get(key) : null;
      if (!seen.has(key)) seen.set(key, row.name);
    }
  }

  /** Asks again for the messages in another language. */
  async speak(language) {
    this.language = language;
    await inTurn([...this.rows], AT_ONCE, async row => {
      if (row.checked) await this.recheck(row);
      else if (row.file && row.type === "unreadable") Object.assign(row, (await this.read(row.file))[0]);
    });
    this.findTwice();
    this.onRow();
  }

  /** Checks a row that was read, with what is accepted and the units that it covers. */
  async recheck(row) {
    const { checked } = row;
    try {
      const answer = await server.checkReport({
        source: row.name,
        report: checked.report,
        reading: readingOf(checked),
        language: this.language,
        accepted: [...this.accepted.values()],
        ...(row.units ? { units: row.units, coverage: this.coverage } : {}),
      });
      Object.assign(row, this.rowOf({ ...answer.reports[0], report: checked.report }, row.name, row.file, answer.panel));
    } catch {
      // The row keeps what it has.
    }
  }

  /** The report that the coverage is about is compared with the others. */
  async addUp() {
    const parent = this.coverage && this.rows.find(r => r.checked && r.agency === this.coverage.parent && r.year === this.coverage.year);
    if (!parent) return;
    parent.units = this.rows.filter(r => r.checked && r !== parent).map(r => ({ source: r.name, report: r.checked.report }));
    await this.recheck(parent);
  }
}

export const kindOf = row =>
  !row.checked || row.unread * 10 >= row.cells ? "unread" : row.errors ? "error" : row.warnings ? "warning" : "ok";

export class UnitsView {
  constructor(units, { words, language, open }) {
    Object.assign(this, { units, words, language, open, shown: [] });
    this.choice = units.choice || (units.choice = { kind: "all", rule: null, find: "", sort: "verdict", down: true });
    units.onRow = () => this.refreshSoon();
    this.render();
    this.refresh();
  }

  close() {
    this.units.onRow = () => {};
    cancelAnimationFrame(this.frame);
  }

  render() {
    const V = this.words.many;
    $("#content").innerHTML =
      `<div id="notices"></div>` +
      `<section class="verdict" aria-label="${this.words.verdictLabel}"><div class="seal" aria-hidden="true"></div>` +
      `<div class="text"><p class="say"></p><p class="file"></p></div></section><section class="batch"><div class="progress" hidden><p></p>` +
      `<progress aria-label="${this.words.many.table}"></progress><button class="btn" type="button" data-do="stop">${V.stop}</button></div>` +
      `<div class="sums" role="group" aria-label="${V.verdict}">${KINDS.map(
        k =>
          `<button class="btn" type="button" data-do="kind" data-k="${k}" aria-pressed="${this.choice.kind === k}"><b></b>${V[k]}</button>`,
      ).join("")}</div>` +
      `<div class="tools"><label class="vh" for="find">${V.search}</label><input id="find" type="search" placeholder="${V.search}" value="${esc(this.choice.find)}">` +
      `<span>${V.rules}</span><span role="group" aria-label="${V.rules}" class="chips"></span>` +
      `<button class="btn" type="button" data-do="export" data-f="xlsx">${V.exportX} .xlsx</button>` +
      `<button class="btn quiet" type="button" data-do="export" data-f="csv">CSV</button></div>` +
      `<div class="scrollx" role="region" tabindex="0" aria-label="${V.table}"><table class="grid"><caption class="vh">${V.table}</caption>` +
      `<thead></thead><tbody></tbody></table></div></section>`;
    $(".secs").hidden = $(".menu").hidden = true;
  }

  // Many answers can come in one frame.
  refreshSoon() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.refresh());
  }

  refresh() {
    const V = this.words.many,
      { units } = this,
      rows = units.rows,
      n = k => rows.filter(r => kindOf(r) === k).length;
    const kind = n("error") ? "error" : n("unread") ? "unread" : n("warning") ? "warning" : "ok",
      seal = $(".seal");
    seal.className = `seal ${kind} ${this.language}`;
    seal.textContent = this.words.seal[kind];
    $(".say").textContent = V.say(n("error"), n("warning"), n("unread"), n("ok"));
    $(".file").textContent = this.receivedText(rows);
    const box = $(".progress"),
      bar = $("progress", box);
    box.hidden = !units.isRunning && !(units.stopped && units.done < units.total);
    bar.max = Math.max(1, units.total);
    bar.value = units.done;
    bar.hidden = $("button", box).hidden = units.stopped;
    $("p", box).textContent = units.stopped ? V.stopped(units.done, units.total) : V.progress(units.done, units.total);
    $$(".sums button").forEach(b => {
      $("b", b).textContent = b.dataset.k === "all" ? rows.length : n(b.dataset.k);
    });
    this.refreshRows();
  }

  receivedText(rows) {
    const V = this.words.many,
      { coverage } = this.units,
      here = new Set(rows.map(r => r.agency));
    if (!coverage) return V.received(rows.length);
    const expected = [...new Set([coverage.parent, ...coverage.units])].filter(u => typeof u === "string");
    const missing = this.units.isRunning ? [] : expected.filter(u => !here.has(u));
    return V.received(rows.length) + V.expected(expected.length) + (missing.length ? "　" + V.missing(missing) : "");
  }

  refreshRows() {
    const V = this.words.many,
      c = this.choice,
      base = this.units.rows.filter(r => c.kind === "all" || kindOf(r) === c.kind),
      counts = new Map();
    base.forEach(r => r.rules.forEach(k => counts.set(k, (counts.get(k) || 0) + 1)));
    $(".chips").innerHTML = [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, CHIPS)
      .map(
        ([k, n]) =>
          `<button class="chip" type="button" data-do="rule" data-k="${esc(k)}" aria-pressed="${c.rule === k}" title="${esc(k)}">` +
          `${esc(this.words.rules[k] || k)} ${n}</button>`,
      )
      .join(" ");
    const by = {
      unit: r => r.agency || r.name,
      verdict: r => WEIGHT[kindOf(r)] * 100000 + r.errors,
      fixes: r => r.fixes,
      errors: r => r.errors,
      warnings: r => r.warnings,
      gaps: r => (r.checked ? r.unread : Infinity),
    }[c.sort];
    this.shown = base
      .filter(r => (!c.rule || r.rules.includes(c.rule)) && (!c.find || `${r.agency || ""} ${r.name}`.includes(c.find)))
      .sort(
        (a, b) =>
          (typeof by(a) === "string" ? collator.compare(by(a), by(b)) : by(a) - by(b)) * (c.down ? -1 : 1) ||
          collator.compare(a.name, b.name),
      );
    const head = (k, style = "") =>
      `<th scope="col" class="${style}" aria-sort="${c.sort === k ? (c.down ? "descending" : "ascending") : "none"}">` +
      `<button type="button" data-do="sort" data-k="${k}">${V[k]}</button></th>`;
    const focused = document.activeElement && document.activeElement.dataset,
      was = focused && focused.do && { ...focused };
    $(".grid thead").innerHTML =
      `<tr>${head("unit")}${head("verdict")}${head("fixes", "num")}${head("errors", "num opt")}${head("warnings", "num opt")}` +
      `${head("gaps", "num opt")}<th scope="col" class="opt"><span class="h">${V.main}</span></th></tr>`;
    $(".grid tbody").innerHTML = this.shown.map((r, i) => this.rowHtml(r, i)).join("");
    $("#live").textContent = this.units.isRunning ? "" : V.shown(this.shown.length);
    if (was) {
      const again = $$(`[data-do="${was.do}"]`).find(b => (was.row ? b.dataset.row === was.row : b.dataset.k === was.k));
      if (again && again !== document.activeElement) again.focus({ preventScroll: true });
    }
  }

  rowHtml(r, i) {
    const V = this.words.many,
      k = kindOf(r),
      name = r.agency || V.nobody,
      notes = [esc(r.name)];
    if (r.year != null) notes.push(V.year(r.year));
    if (r.edition) notes.push(V.edition(r.edition));
    if (r.twice) notes.push(`<b>${esc(V.twice(r.twice))}</b>`);
    const figure = n => (n ? n : "");
    return (
      `<tr><td>${r.checked ? `<button class="name" type="button" data-do="row" data-row="${i}">${esc(name)}</button>` : `<b>${esc(r.agency || r.name)}</b>`}` +
      `<small>${notes.join(" · ")}</small></td><td><span class="tag ${k}">${V[k]}</span></td><td class="num">${figure(r.fixes)}</td>` +
      `<td class="num opt">${figure(r.errors)}</td><td class="num opt">${figure(r.warnings)}</td><td class="num opt">${figure(r.unread)}</td>` +
      `<td class="msg opt">${esc(this.firstOf(r))}</td></tr>`
    );
  }

  firstOf(r) {
    const T = this.words;
    if (!r.checked) {
      if (r.type === "too-large") return T.many.tooLarge(megabytes(r.file.size), megabytes(this.units.maxBytes));
      return r.message || (r.type === "offline" || r.type === "busy" ? T.many.offline : T.trouble.failed[0]);
    }
    const p = r.problems.find(x => !x.accepted);
    if (!p) return "";
    const cards = new Cards(this.units.formOf.known(r.edition), T, this.language),
      f = leading(p);
    return cards.placeOf(p) + T.many.colon + (f ? cards.messageOf(f) : cards.kind(p));
  }

  pick(kind) {
    Object.assign(this.choice, { kind, rule: null });
    $$("[data-do=kind]").forEach(b => b.setAttribute("aria-pressed", String(b.dataset.k === kind)));
    this.refreshRows();
  }

  filter(rule) {
    this.choice.rule = this.choice.rule === rule ? null : rule;
    this.refreshRows();
  }

  sort(by) {
    const c = this.choice;
    c.down = c.sort === by ? !c.down : by !== "unit";
    c.sort = by;
    this.refreshRows();
  }

  find(text) {
    this.choice.find = text.trim();
    this.refreshRows();
  }

  openRow(i) {
    this.open(this.shown[i]);
  }

  async exportList(to) {
    const rows = this.shown.filter(r => r.checked);
    const answer = {
      reports: rows.map(r => ({ ...r.checked, source: r.name })),
      errors: rows.reduce((n, r) => n + r.errors, 0),
      warnings: rows.reduce((n, r) => n + r.warnings, 0),
    };
    const name = `${this.words.listName}.${to}`;
    save(await server.list(to, answer), name);
    toast(this.words.saved(name));
  }
}
