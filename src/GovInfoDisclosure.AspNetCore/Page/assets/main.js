// The page: what is open, the language, files that come in, and every click and key.
import { $, $$, cellAt, esc, toast } from "./dom.js";
import { COPY } from "./copy.js";
import { Form } from "./form.js";
import { focusCell, onCellKey } from "./edit.js";
import { ACCEPTED, dropped, inFolder, inTurn, megabytes, sort } from "./files.js";
import { ReportView } from "./report.js";
import { Session } from "./session.js";
import { Units, UnitsView } from "./units.js";
import * as server from "./server.js";

const root = $(".gid"), MEGABYTE = 1048576, AT_ONCE = 4;
let language = /^zh/i.test(navigator.language || "zh") ? "zh" : "en", T = COPY[language];
let settings = { where: "host", maxBytes: 32 * MEGABYTE, version: "" };
/** What is open: a session, units, trouble; the view that shows it. */
let session = null, units = null, trouble = null, view = null, asked = 0;

const forms = new Map();
async function formOf(edition) {
  if (!forms.has(edition)) forms.set(edition, new Form(await server.form(edition, settings.version)));
  return forms.get(edition);
}
formOf.known = edition => forms.get(edition);

// ── What is shown ──

const PICTURE = '<svg viewBox="0 0 168 104" aria-hidden="true"><path fill="#fff" stroke="#9aa39c" d="M24.5.5h119v103h-119z"/>' +
  '<path stroke="#9aa39c" d="M56 13.5h56M36 25.5h96M36 33.5h96M36 41.5h60"/><path fill="none" stroke="#4b5661" ' +
  'd="M36.5 51.5h95v40h-95zM36.5 61.5h95M36.5 71.5h95M36.5 81.5h95M74.5 51.5v40M88.5 51.5v40M102.5 51.5v40M116.5 51.5v40"/>' +
  '<path fill="#e4eef9" d="M75 62h41v9H75z"/><path fill="#fcecea" stroke="#a3201b" stroke-width="2" d="M116.5 61.5h15v10h-15z"/>' +
  '<path fill="#a3201b" d="M134 57h14v14h-14z"/><path stroke="#fff" stroke-width="2" d="M141 60v8"/></svg>';

const well = () => `<div class="well">${PICTURE}<p class="big">${T.drop}</p><p>${T.or}</p><div class="row">` +
  `<button class="btn first" type="button" data-do="open">${T.choose}</button><button class="btn" type="button" data-do="folder">${T.folder}</button></div>` +
  `<small>${T.media(megabytes(settings.maxBytes))}</small><small>${T.where[settings.where] || T.where.host}</small></div>`;

function showEmpty() {
  $("#content").innerHTML = `<div class="landing"><div class="lead"><h2>${T.lead}</h2><p>${T.lead2}</p></div>${well()}` +
    `<dl class="facts">${T.facts.map(([head, text]) => `<div><dt>${head}</dt><dd>${text}</dd></div>`).join("")}</dl></div>`;
}

function showTrouble() {
  const { type, name, size, problem = {} } = trouble, [head, why, todo] = T.trouble[type] || T.trouble.failed;
  const reasons = (problem.findings || []).map(f => f.message), remedies = (problem.remedies || []).length > 1 ? problem.remedies : todo;
  $("#content").innerHTML = `<div class="landing"><section class="trouble" role="alert"><h2>${head}</h2>` +
    `<p class="why">${esc(why(name, megabytes(size), megabytes(settings.maxBytes)))}</p>${reasons.map(r => `<p class="why">${esc(r)}</p>`).join("")}` +
    `<ol>${remedies.map(x => `<li>${esc(x)}</li>`).join("")}</ol></section>${well()}</div>`;
}

/** Draws what is open anew. */
function show() {
  if (view) view.close();
  view = null;
  T = COPY[language];
  server.speak(language);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = T.brand;
  $$("[data-t]").forEach(e => { e.textContent = T[e.dataset.t]; });
  $("[data-do=language]").lang = language === "zh" ? "en" : "zh-CN";
  root.dataset.state = session ? "one" : units ? "many" : trouble ? "trouble" : "empty";
  $$(".bar [data-do=open], .bar [data-do=print]").forEach(b => { b.hidden = !session && !units; });
  $(".bar [data-do=back]").hidden = !session || !units;
  if (session) view = new ReportView(session, { words: T, language, rootWidth: root.dataset.w });
  else if (units) view = new UnitsView(units, { words: T, language, open: openRow });
  else {
    $(".secs").hidden = $(".menu").hidden = true;
    if (trouble) showTrouble();
    else showEmpty();
  }
  if (session && session.previous) view.setDrop("previous", "has", T.lastYearHas(session.previous.report.year), T.lastYearNote);
  if (session && session.units.length) view.setDrop("units", "has", T.unitsHas(session.units.length), T.unitsNote);
  if (session) view.askScope();
}

function busy(text) {
  $("#notices") ? ($("#notices").innerHTML = `<p class="notice" role="status">${esc(text)}</p>`) : toast(text);
}

// ── Opening ──

const mayLeave = () => !session || !session.isUnsaved || window.confirm(T.leave);

function leave() {
  if (session) session.checker.stop();
  if (units) units.stop();
  session = units = trouble = null;
}

async function open(files) {
  const { documents, accepted, coverage } = await sort(files);
  if (!documents.length) {
    if (session && coverage) session.coverage = coverage;
    if (session && (accepted.length || coverage)) session.load(accepted);
    if (session && accepted.length) toast(T.loaded(accepted.length));
    return;
  }
  if (!mayLeave()) return;
  if (documents.length > 1) return openMany(documents, accepted, coverage);
  await openOne(documents[0], accepted, coverage);
}

async function openOne(file, accepted, coverage) {
  const turn = ++asked;
  if (file.size > settings.maxBytes) return fail(file, { type: "too-large" });
  busy(T.reading(file.name));
  try {
    const answer = await server.checkFile(file);
    for (const r of answer.reports) if (r.edition) await formOf(r.edition);
    if (turn !== asked) return;
    const first = answer.reports.find(r => r.report);
    if (!first) return fail(file, { type: "unreadable", problem: { findings: (answer.reports[0] || {}).findings || [] } });
    leave();
    openReport(first, { file, name: file.name, parts: answer.reports.filter(r => r.report).length, accepted, coverage });
    session.all = answer.reports;
    if (accepted.length || coverage) session.check();
  } catch (error) {
    if (turn === asked) fail(file, error);
  }
}

/** In another language the words about the document come from reading it again; those about the report come from each check. */
async function reread(own) {
  own.check();
  if (!own.file || !own.read.findings.some(f => f.rule.startsWith("GID1"))) return;
  const again = (await readFor(own.file)).find(r => r.report && r.part === own.part);
  if (session !== own || !again) return;
  own.read = { ...again.reading, findings: again.findings };
  own.check();
}

function openReport(checked, { file = null, name, parts = 1, accepted = [], coverage = null }) {
  session = new Session(formOf.known(checked.edition), checked, { name, parts, accepted, onChange() {}, onOffline, onBack });
  Object.assign(session, { coverage, file, part: checked.part });
  show();
  toast("");
  $("#content").focus({ preventScroll: true });
}

function fail(file, { type, problem }) {
  leave();
  const kind = T.trouble[type] ? type : type === "busy" ? "offline" : type === "not-a-report" ? "unreadable" : "failed";
  trouble = { type: kind, name: file.name, size: file.size, problem };
  show();
}

function openMany(files, accepted, coverage) {
  leave();
  asked++;
  units = new Units(files, { formOf, maxBytes: settings.maxBytes, accepted, coverage });
  show();
  $("#content").focus({ preventScroll: true });
  units.run(language);
}

function openRow(row) {
  openReport(row.checked, { file: row.file, name: row.name, accepted: [...units.accepted.values()] });
  session.row = row;
}

/** The reports of one file as a list. */
function showParts() {
  if (!mayLeave()) return;
  const { all, name } = session;
  leave();
  units = Units.of(all, name, { formOf, maxBytes: settings.maxBytes });
  show();
}

/** From a report back to the list; what was changed there is in its row. */
function back() {
  const { row, answer, report } = session, main = answer.reports[0];
  session.checker.stop();
  if (row) Object.assign(row, units.rowOf({ ...main, report }, row.name, row.file));
  session = null;
  show();
  const button = row && $$("[data-do=row]").find(b => view.shown[Number(b.dataset.row)] === row);
  if (button) button.focus();
}

// ── The service is away ──

function onOffline(error) {
  const box = $("#notices");
  if (!box) return;
  const time = session.checkedAt.toLocaleTimeString(language === "zh" ? "zh-CN" : "en-GB", { hour: "2-digit", minute: "2-digit" });
  const text = error.isOffline ? `<b>${T.offline}</b> ${esc(T.stale(time))}` : `<b>${esc(T.refusedCheck)}</b> ${esc(error.message)}`;
  if (box.textContent.trim() && box.dataset.text === text) return;
  box.dataset.text = text;
  box.innerHTML = `<p class="notice" role="alert">${text} <button class="btn" type="button" data-do="retry">${T.retry}</button></p>`;
}

function onBack() {
  const box = $("#notices");
  if (box) box.innerHTML = "";
  toast(T.backOnline);
}

// ── Last year and units ──

async function drop(name, files) {
  if (name === "previous") return dropPrevious(files);
  const own = session, reports = [], { documents, coverage } = await sort(files);
  if (coverage) own.coverage = coverage;
  view.setDrop("units", "reading", "", T.dropReading);
  await inTurn(documents, AT_ONCE, async file => {
    const read = await readFor(file);
    reports.push(...read.filter(r => r.report).map(r => ({ source: file.name, report: r.report })));
  });
  if (session !== own) return;
  own.units = reports.sort((a, b) => a.source.localeCompare(b.source, "zh"));
  view.setDrop("units", reports.length ? "has" : "failed", reports.length ? T.unitsHas(reports.length) : "", reports.length ? T.unitsNote : T.dropFailed);
  view.askScope();
  if (own.scope) own.declare(own.scope);
  await compared("units");
}

async function dropPrevious(files) {
  const own = session;
  view.setDrop("previous", "reading", "", T.dropReading);
  const [first] = (await readFor(files[0])).filter(r => r.report);
  if (session !== own) return;
  own.previous = first ? { source: files[0].name, report: first.report } : null;
  view.setDrop("previous", first ? "has" : "failed", first ? T.lastYearHas(first.year) : "", first ? T.lastYearNote : T.dropFailed);
  await compared("previous");
}

const readFor = async file => {
  if (file.size > settings.maxBytes) return [];
  try {
    return (await server.checkFile(file)).reports;
  } catch (error) {
    return [];
  }
};

async function compared(kind) {
  const own = session;
  own.check();
  await own.checker.settled();
  const problem = session === own && own.problems.find(p => p.kind === kind);
  if (problem) view.activate(problem.key, { scroll: true });
}

function forget(name) {
  if (name === "previous") session.previous = null;
  else {
    session.units = [];
    if (session.scope) session.declare("");
    view.askScope();
  }
  view.setDrop(name, "", "", "");
  session.check();
}

// ── Buttons ──

let choosing = null;
function choose(where, target = null) {
  choosing = target;
  const input = $(where);
  input.value = "";
  input.accept = ACCEPTED;
  input.click();
}

const keyOf = element => {
  const card = element.closest(".card");
  if (card) return card.dataset.key;
  const place = element.closest("[data-n]") || $(".n", element.closest("td[data-p], .particular, .sheet h2, .sheet h3, .sheet th") || document.createElement("i"));
  const p = place && session && session.problems.find(x => x.no === Number(place.dataset.n));
  return p ? p.key : null;
};
const problemOf = element => session.find(keyOf(element));

const attempt = async work => {
  try {
    await work();
  } catch (error) {
    toast(error.isOffline ? T.offline : error.message);
  }
};

const does = {
  language() {
    language = language === "zh" ? "en" : "zh";
    const active = session && view.active;
    show();
    if (session) {
      view.activate(active, { scroll: null });
      reread(session);
    } else if (units) units.speak(language);
    $("[data-do=language]").focus();
  },
  open: () => choose("#file"), folder: () => choose("#folder"), print: () => window.print(), back, parts: showParts,
  previous: () => (session.previous ? forget("previous") : choose("#file", "previous")),
  units: () => (session.units.length ? forget("units") : choose("#file", "units")),
  undo: () => view.undo(), reset: () => view.reset(), prev: () => view.step(-1), next: () => view.step(1),
  go: e => view.activate(keyOf(e), { scroll: true }), retry: () => session.checker.retry(),
  repair: e => view.repair(problemOf(e), e.dataset.choice), retext: e => view.retext(problemOf(e), e.dataset.to),
  look: e => view.look(problemOf(e), e.dataset.to), accept: e => view.askReason(e.closest(".card")), cancel: e => view.cancelReason(keyOf(e)),
  revoke: e => session.revoke(problemOf(e)), editText: e => view.editText(e.dataset.to),
  get: e => attempt(() => view.download(e.dataset.f)).then(() => { $(".menu").open = false; }),
  kind: e => view.pick(e.dataset.k), rule: e => view.filter(e.dataset.k), sort: e => view.sort(e.dataset.k), row: e => view.openRow(Number(e.dataset.row)),
  export: e => attempt(() => view.exportList(e.dataset.f)), stop: () => units.stop(),
};

document.addEventListener("click", e => {
  const button = e.target.closest("[data-do]");
  if (!e.target.closest(".menu")) $(".menu").open = false;
  if (button) return void does[button.dataset.do](button);
  if (!session) return;
  const card = e.target.closest(".card");
  if (card && !e.target.closest("details, form")) return view.activate(card.dataset.key, { scroll: true });
  const cell = e.target.closest("td[data-p]");
  if (cell && !e.target.closest("input")) {
    // The first tap selects, the second edits.
    const again = cell === document.activeElement && window.matchMedia("(pointer: coarse)").matches;
    focusCell(cell);
    if (again) return view.edit(cell, null);
  }
  const key = (cell || e.target.closest("mark[data-n], .sheet .n")) && keyOf(e.target);
  if (key) view.activate(key, { scroll: null });
});

document.addEventListener("dblclick", e => {
  const cell = e.target.closest("td[data-p]"), prose = e.target.closest(".prose[data-text]");
  if (!session) return;
  if (cell && !$("input", cell)) view.edit(cell, null);
  else if (prose && !$("textarea", prose)) view.editText(prose.dataset.text);
});

document.addEventListener("submit", e => {
  e.preventDefault();
  const reason = $("textarea", e.target).value.trim();
  if (reason) view.giveReason(problemOf(e.target), reason);
});

document.addEventListener("change", e => { if (e.target.id === "scope") session.declare(e.target.value); });
document.addEventListener("input", e => { if (e.target.id === "find") view.find(e.target.value); });

// Hover shows what focus shows, and does not take the place of the problem in hand.
document.addEventListener("mouseover", e => {
  if (!session || !view) return;
  const at = e.target.closest(".card, td[data-p], mark[data-n]"), key = at && keyOf(at);
  if (key && key !== view.hover) view.activate(view.hover = key, { passing: true });
  else if (!key && view.hover) {
    view.hover = null;
    view.activate(view.active);
  }
  const choice = e.target.closest("[data-hot]");
  if (choice) JSON.parse(choice.dataset.hot).forEach(p => { const c = cellAt(p); if (c) c.classList.add("on"); });
});

document.addEventListener("focusin", e => {
  const cell = session && view && e.target.closest && e.target.closest("td[data-p]"), key = cell && (view.looking || keyOf(cell));
  if (!cell) return;
  view.looking = null;
  if (key) view.activate(key, { scroll: null });
});

const cellActions = {
  edit: (cell, first) => view.edit(cell, first), clear: cell => view.clear(cell),
  isSigned: cell => session.form.cells.get(cell.dataset.p).column.kind === "signedCount",
  problemOf(cell) {
    const p = problemOf(cell);
    if (!p) return;
    view.activate(p.key, { scroll: null });
    const card = $("#p" + p.no);
    ($(".more .btn:not([disabled])", card) || $("h4 button", card)).focus();
    view.back = cell.dataset.p;
  },
};

document.addEventListener("keydown", e => {
  const ctrl = e.ctrlKey || e.metaKey, inText = /^(INPUT|TEXTAREA)$/.test(e.target.tagName);
  if (ctrl && e.key.toLowerCase() === "o") {
    e.preventDefault();
    return choose("#file");
  }
  if (!session) return;
  if (e.key === "F8") {
    e.preventDefault();
    return view.step(e.shiftKey ? -1 : 1);
  }
  if (ctrl && e.key.toLowerCase() === "z" && !inText) {
    e.preventDefault();
    return view.undo();
  }
  const cell = e.target.closest && e.target.closest("td[data-p]");
  if (cell && !inText) {
    if (onCellKey(e, cell, cellActions)) e.preventDefault();
  } else if (e.key === "Escape") {
    $(".menu").open = false;
    if (e.target.closest(".card form")) return view.cancelReason(keyOf(e.target));
    const place = view.back && cellAt(view.back);
    view.back = null;
    if (place) focusCell(place);
  }
});

// ── Dropping, anywhere ──

let depth = 0;
const hasFiles = e => e.dataTransfer && [...e.dataTransfer.types].includes("Files");
const cover = on => { $(".cover").hidden = !on; };
const dropOf = e => (session && e.target.closest && e.target.closest("[data-drop]")) || null;

document.addEventListener("dragenter", e => {
  if (!hasFiles(e)) return;
  e.preventDefault();
  depth++;
  cover(!session);
  $$("[data-drop]").forEach(b => b.classList.toggle("over", b === dropOf(e)));
  if (session) cover(!dropOf(e));
});
document.addEventListener("dragleave", () => {
  if (--depth > 0) return;
  depth = 0;
  cover(false);
});
document.addEventListener("dragover", e => { if (hasFiles(e)) e.preventDefault(); });
document.addEventListener("drop", async e => {
  if (!hasFiles(e)) return;
  e.preventDefault();
  depth = 0;
  cover(false);
  const target = dropOf(e);
  $$("[data-drop]").forEach(b => b.classList.remove("over"));
  const files = await dropped(e.dataTransfer);
  if (!files.length) return;
  await (target ? drop(target.dataset.drop, files) : open(files));
});

$("#file").addEventListener("change", async e => {
  const files = [...e.target.files], target = choosing;
  choosing = null;
  if (files.length) await (target && session ? drop(target, files) : open(files));
});
$("#folder").addEventListener("change", e => {
  const files = inFolder(e.target.files);
  if (files.length) open(files);
});

window.addEventListener("beforeunload", e => {
  if (!session || !session.isUnsaved) return;
  e.preventDefault();
  e.returnValue = "";
});

// ── Start ──

const widthOf = px => (px < 760 ? "s" : px < 1200 ? "m" : px < 1600 ? "l" : "xl");
new ResizeObserver(([entry]) => { root.dataset.w = widthOf(entry.contentRect.width); }).observe(root);
root.dataset.w = widthOf(root.clientWidth);
show();
server.settings().then(answer => {
  settings = answer;
  if (!session && !units && !trouble) show();
}, error => {
  if (error.type === "refused") fail({ name: "", size: 0 }, error);
});
