// The page of one report: verdict, form, margin, and what its buttons do.
import { $, $$, cellAt, esc, get, save, toast } from "./dom.js";
import { Cards } from "./cards.js";
import { editCell, editText, focusCell } from "./edit.js";
import { paint, sheetHtml } from "./paper.js";
import { hasSum, isRange, isText, leading, signOf, subjectOf } from "./problems.js";
import * as server from "./server.js";

/** Shows a session. One at a time; `close` before the next. */
export class ReportView {
  constructor(session, { words, language, rootWidth }) {
    Object.assign(this, { session, words, language });
    session.language = language;
    session.onChange = () => this.refresh();
    this.cards = new Cards(session.form, words, language);
    this.active = null;
    this.hover = null;
    this.back = null;
    this.focusAfter = null;
    this.render();
    this.refresh();
    $$("table.form").forEach(t => {
      $("td", t).tabIndex = 0;
    });
    const first = session.problems[0];
    // The form opens at the first problem.
    if (first && rootWidth !== "s") this.activate(first.key, { scroll: !session.isPoor });
  }

  where(pointer) {
    return this.cards.where(pointer);
  }

  close() {
    this.session.onChange = () => {};
  }

  render() {
    const T = this.words,
      { form, report, reading, isPoor, parts } = this.withProblems();
    const keys = [
      ["Enter", T.save],
      ["Esc", T.cancel],
      ["Ctrl+Z", T.undo],
      ["F8", T.hint2],
      ["Alt+Enter", T.hint3],
    ];
    const hints = keys
      .map(
        ([k, t]) =>
          `${k
            .split("+")
            .map(x => `<kbd>${x}</kbd>`)
            .join("+")} ${t}`,
      )
      .join("　");
    const step = style =>
      ["prev", "next"]
        .map(
          d =>
            `<button class="btn ${style}" type="button" data-do="${d}" title="${d === "prev" ? "Shift+F8" : "F8"}" ` +
            `aria-label="${d === "prev" ? T.previousBtn : T.nextBtn}">${d === "prev" ? "‹" : "›"}</button>`,
        )
        .join("");
    $("#content").innerHTML =
      `<div id="notices"></div>` +
      `<section class="verdict" aria-label="${T.verdictLabel}"><div class="seal" aria-hidden="true"></div>` +
      `<div class="text"><p class="say"></p><p class="file"></p></div></section>` +
      (parts > 1 ? `<p class="notice">${T.parts(parts)} <button class="btn" type="button" data-do="parts">${T.partsGo}</button></p>` : "") +
      (isPoor ? this.loudHtml(reading) : "") +
      `<div class="desk"><div><article class="sheet" id="sheet" lang="zh-CN" aria-label="${T.form}">${sheetHtml(form, report, T)}</article>` +
      `<p class="hints">${T.hint}${hints}</p></div><aside class="margin" aria-label="${T.list}"><header><h2></h2>${step("quiet")}</header>` +
      `<div class="undo" hidden><span></span><button class="btn" type="button" data-do="undo" title="Ctrl+Z">${T.undo}</button>` +
      `<button class="btn quiet" type="button" data-do="reset">${T.reset}</button></div>` +
      `<div class="list" tabindex="0" role="region" aria-label="${T.list}"></div>` +
      `<section class="more2"><h3>${T.also}</h3><div class="drops">${this.dropHtml("previous", T.lastYear, T.lastYearDrop)}` +
      `${this.dropHtml("units", T.units, T.unitsDrop)}</div><label class="scope" hidden>${T.scope} <select id="scope">${T.scopes
        .map(([v, t]) => `<option value="${v}">${t}</option>`)
        .join("")}</select></label></section></aside></div><section class="printed"></section>` +
      `<div class="foot" hidden><span class="n" aria-hidden="true"></span><span class="calc"></span>${step("")}</div>`;
    const meter = $(".meter i");
    if (meter) meter.style.width = `${(100 * reading.read) / reading.cells}%`;
    $(".secs").hidden = $(".menu").hidden = false;
    $(".secs").setAttribute("aria-label", T.sections);
    $(".menu > div").innerHTML = T.downloads
      .map(
        ([head, list], i) =>
          `<div role="group" aria-labelledby="m${i}"><p id="m${i}">${head}</p>` +
          list
            .map(
              ([name, file]) =>
                `<button type="button" data-do="get" data-f="${file}"><span>${name}</span>` +
                `<small>${file.replace(/^(marked|list)?\.?([a-z]+)$/, ".$2")}</small></button>`,
            )
            .join("") +
          "</div>",
      )
      .join("");
  }

  withProblems() {
    const s = this.session;
    return { form: s.form, report: s.report, reading: s.reading, parts: s.parts, isPoor: s.problems && s.isPoor };
  }

  loudHtml(r) {
    const T = this.words;
    return (
      `<section class="loud" role="alert"><strong>${T.loud(r)}</strong><div class="meter" role="img" aria-label="${T.meter(r)}"><i></i></div>` +
      `<p>${(T.loudWhy[r.why] || T.loudWhy.other) + (this.language === "zh" ? "" : " ") + T.loudThen}</p>` +
      `<ol>${T.loudDo.map(x => `<li>${x}</li>`).join("")}</ol></section>`
    );
  }

  dropHtml(name, head, note) {
    return `<button class="drop2" type="button" data-do="${name}" data-drop="${name}"><b>${esc(head)}</b><small>${esc(note)}</small></button>`;
  }

  /** Shows what a further drop holds: `empty`, `reading`, `has` or `failed`. */
  setDrop(name, state, head, note) {
    const T = this.words,
      box = $(`[data-drop=${name}]`);
    if (!box) return;
    box.className = `drop2 ${state}`;
    $("b", box).textContent = head || (name === "previous" ? T.lastYear : T.units);
    $("small", box).textContent = note || (name === "previous" ? T.lastYearDrop : T.unitsDrop);
  }

  /** Asks what the report states, once there are units and no file says it. */
  askScope() {
    const { units, coverage, scope } = this.session;
    $(".scope").hidden = !units.length || (coverage !== null && scope === "");
    $("#scope").value = scope;
  }

  /** Paints everything that a check changes. */
  refresh() {
    const { session: s, words: T } = this,
      problems = s.problems;
    this.paintForm();
    const [kind, sentence] = s.verdict(T),
      seal = $(".seal");
    seal.className = `seal ${kind} ${this.language}`;
    seal.textContent = T.seal[kind];
    $(".say").textContent = sentence;
    const r = s.main;
    $(".file").innerHTML = `<b>${esc(s.name)}</b>　${esc(T.meta(r.year, r.edition, s.reading))}`;
    $("#live").textContent = s.undone.length || s.accepted.size ? sentence : "";
    $(".undo").hidden = !s.undone.length;
    $(".undo span").textContent = T.changed(s.changes());
    this.refreshList(problems);
    this.refreshSections(problems);
    $(".printed").innerHTML = this.cards.printedHtml(
      problems,
      s.report,
      `<p>${esc((s.report.agency || {}).name || s.name)} · ${esc(T.meta(r.year, r.edition, s.reading))}</p><p><b>${esc(sentence)}</b></p>`,
    );
    this.activate(this.active, { scroll: false });
    this.focusNext();
  }

  paintForm() {
    const s = this.session,
      problems = s.problems;
    paint(
      {
        report: s.report,
        original: s.original,
        marks: problems && s.marks,
        isUnread: p => s.isUnread(p),
        unitOf: p => s.form.unitOf(p),
        raw: p => s.raw(p),
        lastYear: p => s.lastYear(p),
      },
      this.words,
    );
  }

  refreshList(problems) {
    const list = $(".margin .list"),
      top = list.scrollTop,
      form = $("form", list);
    // Whoever is writing a reason goes on with it.
    if (form && problems.some(p => p.key === form.closest(".card").dataset.key)) return;
    const focused = document.activeElement && document.activeElement.closest(".card"),
      key = focused && focused.dataset.key;
    list.innerHTML = this.cards.listHtml(problems, this.session.report);
    list.scrollTop = top;
    $(".margin h2").textContent = `${this.words.problems} ${problems.length}`;
    if (key && !this.focusAfter) this.focusCard(key);
  }

  refreshSections(problems) {
    const T = this.words,
      { form } = this.session,
      per = new Map();
    for (const p of problems.filter(x => !x.accepted)) {
      const f = leading(p),
        section = form.sectionOf(p.kind === "text" && f && f.quote ? f.quote.pointer : p.pointer);
      if (section) per.set(section.number, [...(per.get(section.number) || []), p]);
    }
    $(".secs").innerHTML = form.sections
      .map((s, i) => {
        const own = per.get(s.number);
        return (
          `<a href="#s${s.number}" title="${esc(s.printed)}"><b>${esc(s.printed[0])}</b><span class="t">${esc(T.shortSections[i] || "")}</span>` +
          `${own ? `<span class="count ${own[0].severity}"><span class="vh">${T.problems} </span>${own.length}</span>` : ""}</a>`
        );
      })
      .join("");
  }

  /** After a repair the next problem is at hand. */
  focusNext() {
    const after = this.focusAfter;
    if (!after || this.session.checker.waiting) return;
    this.focusAfter = null;
    const problems = this.session.problems,
      next = problems[Math.min(after.index, problems.length - 1)];
    if (!next) return void $("#content").focus({ preventScroll: true });
    this.activate(next.key, { scroll: true });
    this.focusCard(next.key);
  }

  focusCard(key) {
    const p = this.session.find(key),
      button = p && $(`#p${p.no} h4 button`);
    if (button) button.focus({ preventScroll: true });
  }

  /**
   * Takes a problem in hand: its card is open, its cells are tinted, each with its sign in the sum.
   * @param options `scroll`: true form and list, null the list alone, false neither; `passing`: for as long as the mouse is over it
   */
  activate(key, { scroll = false, passing = false } = {}) {
    $$("[data-op]").forEach(c => {
      delete c.dataset.op;
      const o = $(".op", c);
      if (o) o.remove();
    });
    $$(".sheet .on, .card.on").forEach(x => x.classList.remove("on"));
    $$(".card h4 button").forEach(b => b.setAttribute("aria-expanded", "false"));
    const p = this.session.find(key),
      foot = $(".foot");
    if (!passing) this.active = p ? key : null;
    foot.hidden = !p;
    if (!p) return;
    const f = leading(p),
      card = $("#p" + p.no),
      main = this.placeOf(p);
    $(".n", foot).className = "n " + p.severity;
    $(".n", foot).textContent = p.no;
    $(".calc", foot).innerHTML =
      `<small>${esc(this.cards.placeOf(p))}</small>` + (hasSum(f) ? this.cards.sumHtml(f, this.session.report) : esc(this.cards.kind(p)));
    card.classList.add("on");
    $("h4 button", card).setAttribute("aria-expanded", "true");
    this.tint(p, f);
    if (main) main.classList.add("on");
    if (scroll && main) main.scrollIntoView({ block: "center", inline: "nearest" });
    if (scroll !== false) this.scrollTo(card);
  }

  placeOf(p) {
    const quoted = $(`mark[data-n="${p.no}"]`),
      at = q => $$(".sheet [data-p]").find(e => e.dataset.p === q);
    const cell = p.kind === "text" && quoted ? quoted : cellAt(subjectOf(p)) || (p.kind === "text" ? quoted : null);
    if (cell) return cell;
    const place = at(p.pointer) || at(["/year", "/agency/name", "/agency", "/edition"].includes(p.pointer) ? "/title" : p.pointer);
    const section = this.session.form.sectionOf(p.pointer);
    return place || quoted || (section && $("#s" + section.number)) || null;
  }

  tint(p, f) {
    const put = (pointer, sign) => {
      const cell = cellAt(pointer);
      if (!cell || cell.dataset.op) return;
      cell.dataset.op = sign;
      cell.insertAdjacentHTML("beforeend", `<span class="op" aria-hidden="true">${esc(sign)}</span>`);
    };
    // Of rows and columns that moved the form shows the figures they will have.
    if (p.kind === "structure" && p.choices.length) p.choices[0].changes.forEach(c => put(c.pointer, `→${isRange(c) ? "?" : c.to}`));
    else if (hasSum(f)) f.terms.forEach(t => put(t.pointer, signOf(f, t)));
    else if (p.kind === "text" && f && f.quote) [f.pointer, ...f.related].forEach(q => put(q, "?"));
  }

  scrollTo(card) {
    const list = $(".margin .list"),
      a = card.getBoundingClientRect(),
      b = list.getBoundingClientRect();
    if (a.top < b.top || a.bottom > b.bottom) list.scrollTop += a.top - b.top - 40;
  }

  step(by) {
    const problems = this.session.problems;
    if (!problems.length) return;
    const i = problems.findIndex(p => p.key === this.active),
      p = problems[i < 0 ? (by > 0 ? 0 : problems.length - 1) : (i + by + problems.length) % problems.length];
    this.activate(p.key, { scroll: true });
    const cell = cellAt(subjectOf(p));
    if (cell && p.kind !== "text") focusCell(cell);
    else this.focusCard(p.key);
  }

  // ── What buttons do ──

  change(problem, edits, say) {
    this.focusAfter = { index: this.session.problems.findIndex(p => p.key === problem.key) };
    this.session.apply(edits);
    this.paintForm();
    toast(say);
  }

  repair(problem, which) {
    const changes =
      which === "fill" ? problem.fillings.filter(c => !isRange(c)) : [...problem.choices, ...problem.others][Number(which)].changes;
    const T = this.words,
      edits = changes.filter(c => !isRange(c)).map(c => ({ pointer: c.pointer, value: isText(c) ? this.spliced(c) : c.to }));
    const [c] = changes,
      word = v => (v == null ? T.blankWord : v);
    this.change(
      problem,
      edits,
      isText(c) ? T.didText : changes.length > 1 ? T.didMany(changes.length) : T.did(this.where(c.pointer), word(c.from), c.to),
    );
  }

  spliced({ pointer, offset, length, to }) {
    const text = get(this.session.report, pointer) || "";
    return text.slice(0, offset) + to + text.slice(offset + length);
  }

  clear(cell) {
    const pointer = cell.dataset.p,
      before = this.session.value(pointer);
    if (before == null) return;
    this.session.apply([{ pointer, value: null }]);
    this.paintForm();
    toast(this.words.did(this.where(pointer), before, this.words.blankWord));
  }

  edit(cell, first) {
    editCell(cell, first, this.editing());
  }

  editText(pointer) {
    editText(pointer, this.editing());
  }

  editing() {
    return { session: this.session, words: this.words, where: p => this.where(p), repaint: () => this.paintForm() };
  }

  undo() {
    if (!this.session.undo()) return;
    this.paintForm();
    toast(this.words.undone);
  }

  reset() {
    this.session.reset();
    this.paintForm();
    toast(this.words.wasReset);
  }

  askReason(card) {
    const T = this.words;
    $(".do", card).outerHTML =
      `<form class="why"><label for="reason">${T.acceptLabel}</label><textarea id="reason" required></textarea>` +
      `<div class="do"><button class="btn first" type="submit">${T.acceptDo}</button>` +
      `<button class="btn quiet" type="button" data-do="cancel">${T.cancel}</button></div></form>`;
    $("#reason").focus();
  }

  giveReason(problem, reason) {
    $(".card form").remove();
    this.focusAfter = { index: this.session.problems.findIndex(p => p.key === problem.key) };
    this.session.accept(problem, reason);
    toast(this.words.accepted);
  }

  cancelReason(key) {
    $(".card form").remove();
    this.refreshList(this.session.problems);
    this.activate(key, { scroll: null });
    this.focusCard(key);
  }

  look(problem, pointer) {
    const cell = cellAt(pointer);
    if (!cell) return;
    cell.scrollIntoView({ block: "center" });
    this.looking = problem.key;
    focusCell(cell);
    this.activate(problem.key, { scroll: false });
  }

  /** Offers a file; the name is that of the agency and year. */
  async download(file) {
    const s = this.session,
      body = { ...s.envelope(), language: this.language },
      dot = file.lastIndexOf(".");
    const to = file.slice(dot + 1),
      kind = dot < 0 ? "" : file.slice(0, dot);
    const name = `${((s.report.agency || {}).name || s.name).replace(/[\\/:*?"<>|]/g, "")}${s.report.year || ""}`;
    const named =
      file === "govinfo.json"
        ? file
        : `${name}${kind === "list" ? this.words.printTitle : kind === "marked" ? `（${this.words.problems}）` : ""}.${to}`;
    const blob =
      file === "govinfo.json"
        ? new Blob([JSON.stringify({ accepted: s.acceptances() }, null, 2) + "\n"], { type: "application/json" })
        : await (kind === "list" ? server.list(to, body) : server.write(to, kind === "marked", body));
    save(blob, named);
    if (file === "govinfo.json") s.markSaved("reasons");
    else if (kind === "") s.markSaved("report");
    toast(this.words.saved(named));
  }
}
