// What is open: nothing, a report, many reports, or a file that cannot be read; and how each of these comes and goes.
import { $, $$, esc, toast } from "./dom.js";
import { COPY } from "./copy.js";
import { Form } from "./form.js";
import { megabytes, sort } from "./files.js";
import { readingOf } from "./problems.js";
import { ReportView } from "./report.js";
import { Session } from "./session.js";
import { Units, UnitsView } from "./units.js";
import * as server from "./server.js";

const root = $(".gid");
const MEGABYTE = 1048576;
const preferred = /^zh/i.test(navigator.language || "zh") ? "zh" : "en";

/** The state of the page: one of session, units and trouble is open, or none; `view` shows it, in the words `T` of the language. */
export const app = {
  language: preferred,
  T: COPY[preferred],
  settings: { where: "host", maxBytes: 32 * MEGABYTE, version: "" },
  session: null,
  units: null,
  trouble: null,
  view: null,
  asked: 0,
};

const forms = new Map();
async function formOf(edition) {
  if (!forms.has(edition)) forms.set(edition, new Form(await server.form(edition, app.settings.version)));
  return forms.get(edition);
}
formOf.known = edition => forms.get(edition);

const PICTURE =
  '<svg viewBox="0 0 168 104" aria-hidden="true"><path fill="#fff" stroke="#9aa39c" d="M24.5.5h119v103h-119z"/>' +
  '<path stroke="#9aa39c" d="M56 13.5h56M36 25.5h96M36 33.5h96M36 41.5h60"/><path fill="none" stroke="#4b5661" ' +
  'd="M36.5 51.5h95v40h-95zM36.5 61.5h95M36.5 71.5h95M36.5 81.5h95M74.5 51.5v40M88.5 51.5v40M102.5 51.5v40M116.5 51.5v40"/>' +
  '<path fill="#e4eef9" d="M75 62h41v9H75z"/><path fill="#fcecea" stroke="#a3201b" stroke-width="2" d="M116.5 61.5h15v10h-15z"/>' +
  '<path fill="#a3201b" d="M134 57h14v14h-14z"/><path stroke="#fff" stroke-width="2" d="M141 60v8"/></svg>';

const well = () =>
  `<div class="well">${PICTURE}<p class="big">${app.T.drop}</p><p>${app.T.or}</p><div class="row">` +
  `<button class="btn first" type="button" data-do="open">${app.T.choose}</button><button class="btn" type="button" data-do="folder">${app.T.folder}</button></div>` +
  `<small>${app.T.media(megabytes(app.settings.maxBytes))}</small><small>${app.T.where[app.settings.where] || app.T.where.host}</small></div>`;

function showEmpty() {
  $("#content").innerHTML =
    `<div class="landing"><div class="lead"><h2>${app.T.lead}</h2><p>${app.T.lead2}</p></div>${well()}` +
    `<dl class="facts">${app.T.facts.map(([head, text]) => `<div><dt>${head}</dt><dd>${text}</dd></div>`).join("")}</dl></div>`;
}

function showTrouble() {
  const { type, name, size, problem = {} } = app.trouble,
    [head, why, todo] = app.T.trouble[type] || app.T.trouble.failed;
  const reasons = (problem.findings || []).map(f => f.message),
    remedies = (problem.remedies || []).length > 1 ? problem.remedies : todo;
  $("#content").innerHTML =
    `<div class="landing"><section class="trouble" role="alert"><h2>${head}</h2>` +
    `<p class="why">${esc(why(name, megabytes(size), megabytes(app.settings.maxBytes)))}</p>${reasons.map(r => `<p class="why">${esc(r)}</p>`).join("")}` +
    `<ol>${remedies.map(x => `<li>${esc(x)}</li>`).join("")}</ol></section>${well()}</div>`;
}

/** Draws what is open anew. */
export function show() {
  if (app.view) app.view.close();
  app.view = null;
  app.T = COPY[app.language];
  server.speak(app.language);
  document.documentElement.lang = app.language === "zh" ? "zh-CN" : "en";
  document.title = app.T.brand;
  $$("[data-t]").forEach(e => {
    e.textContent = app.T[e.dataset.t];
  });
  $("[data-do=language]").lang = app.language === "zh" ? "en" : "zh-CN";
  root.dataset.state = app.session ? "one" : app.units ? "many" : app.trouble ? "trouble" : "empty";
  $$(".bar [data-do=open], .bar [data-do=print]").forEach(b => {
    b.hidden = !app.session && !app.units;
  });
  $(".bar [data-do=back]").hidden = !app.session || !app.units;
  if (app.session) app.view = new ReportView(app.session, { words: app.T, language: app.language, rootWidth: root.dataset.w });
  else if (app.units) app.view = new UnitsView(app.units, { words: app.T, language: app.language, open: openRow });
  else {
    $(".secs").hidden = $(".menu").hidden = true;
    if (app.trouble) showTrouble();
    else showEmpty();
  }
  if (app.session && app.session.previous)
    app.view.setDrop("previous", "has", app.T.lastYearHas(app.session.previous.report.year), app.T.lastYearNote);
  if (app.session && app.session.units.length) app.view.setDrop("units", "has", app.T.unitsHas(app.session.units.length), app.T.unitsNote);
  if (app.session) app.view.askScope();
}

function busy(text) {
  $("#notices") ? ($("#notices").innerHTML = `<p class="notice" role="status">${esc(text)}</p>`) : toast(text);
}

/** Whether something was changed and not downloaded. */
export const isUnsaved = () => [app.session, ...(app.units ? app.units.rows.map(r => r.session) : [])].some(s => s && s.isUnsaved);

const mayLeave = () => !isUnsaved() || window.confirm(app.T.leave);

function leave() {
  if (app.session) app.session.checker.stop();
  if (app.units) {
    app.units.stop();
    app.units.rows.forEach(r => r.session && r.session.checker.stop());
  }
  app.session = app.units = app.trouble = null;
}

export async function open(files) {
  const { documents, accepted, coverage } = await sort(files);
  if (!documents.length) {
    if (app.session && coverage) app.session.coverage = coverage;
    if (app.session && (accepted.length || coverage)) app.session.load(accepted);
    if (app.session && accepted.length) toast(app.T.loaded(accepted.length));
    return;
  }
  if (!mayLeave()) return;
  if (documents.length > 1) return openMany(documents, accepted, coverage);
  await openOne(documents[0], accepted, coverage);
}

async function openOne(file, accepted, coverage) {
  const turn = ++app.asked;
  if (file.size > app.settings.maxBytes) return fail(file, { type: "too-large" });
  busy(app.T.reading(file.name));
  try {
    const answer = await server.checkFile(file);
    for (const r of answer.reports) if (r.edition) await formOf(r.edition);
    if (turn !== app.asked) return;
    const first = answer.reports.find(r => r.report);
    if (!first) return fail(file, { type: "unreadable", problem: { findings: (answer.reports[0] || {}).findings || [] } });
    leave();
    openReport(first, {
      file,
      name: file.name,
      parts: answer.reports.filter(r => r.report).length,
      accepted,
      coverage,
    });
    app.session.all = answer.reports;
    if (accepted.length || coverage) app.session.check();
  } catch (error) {
    if (turn === app.asked) fail(file, error);
  }
}

/** In another language the words about the document come from reading it again; those about the report come from each check. */
export async function reread(own) {
  own.check();
  if (!own.file || !own.read.findings.some(f => f.rule.startsWith("GID1"))) return;
  const again = (await readFor(own.file)).find(r => r.report && r.part === own.part);
  if (app.session !== own || !again) return;
  own.read = readingOf(again);
  own.check();
}

function openReport(checked, { file = null, name, parts = 1, accepted = [], coverage = null }) {
  app.session = new Session(formOf.known(checked.edition), checked, {
    name,
    parts,
    accepted,
    onChange() {},
    onOffline,
    onBack,
  });
  Object.assign(app.session, { coverage, file, part: checked.part });
  show();
  toast("");
  $("#content").focus({ preventScroll: true });
}

export function fail(file, { type, problem }) {
  leave();
  const kind = app.T.trouble[type] ? type : type === "busy" ? "offline" : type === "not-a-report" ? "unreadable" : "failed";
  app.trouble = { type: kind, name: file.name, size: file.size, problem };
  show();
}

function openMany(files, accepted, coverage) {
  leave();
  app.asked++;
  app.units = new Units(files, { formOf, maxBytes: app.settings.maxBytes, accepted, coverage });
  show();
  $("#content").focus({ preventScroll: true });
  app.units.run(app.language);
}

// A row that was open before is as it was left.
function openRow(row) {
  if (row.session) {
    app.session = row.session;
    show();
    $("#content").focus({ preventScroll: true });
    return app.session.check();
  }
  openReport(row.checked, { file: row.file, name: row.name, accepted: [...app.units.accepted.values()] });
  Object.assign(app.session, { row, units: row.units || [], coverage: row.units ? app.units.coverage : null });
  if (!row.units) return;
  app.view.setDrop("units", "has", app.T.unitsHas(row.units.length), app.T.unitsNote);
  app.session.check();
}

/** The reports of one file as a list. */
export function showParts() {
  if (!mayLeave()) return;
  const { all, name } = app.session;
  leave();
  app.units = Units.of(all, name, { formOf, maxBytes: app.settings.maxBytes });
  show();
}

/** From a report back to the list; what was changed there is in its row. */
export function back() {
  const { row, answer, report, main } = app.session;
  if (row) Object.assign(row, app.units.rowOf({ ...main, report }, row.name, row.file, answer.panel), { session: app.session });
  app.session = null;
  show();
  const button = row && $$("[data-do=row]").find(b => app.view.shown[Number(b.dataset.row)] === row);
  if (button) button.focus();
}

function onOffline(error) {
  const box = $("#notices");
  if (!box || !app.session) return;
  const time = app.session.checkedAt.toLocaleTimeString(app.language === "zh" ? "zh-CN" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const text = error.isOffline
    ? `<b>${app.T.offline}</b> ${esc(app.T.stale(time))}`
    : `<b>${esc(app.T.refusedCheck)}</b> ${esc(error.message)}`;
  if (box.textContent.trim() && box.dataset.text === text) return;
  box.dataset.text = text;
  box.innerHTML = `<p class="notice" role="alert">${text} <button class="btn" type="button" data-do="retry">${app.T.retry}</button></p>`;
}

function onBack() {
  const box = $("#notices");
  if (box) box.innerHTML = "";
  toast(app.T.backOnline);
}

/** The reports of a file; none if it cannot be read. */
export const readFor = async file => {
  if (file.size > app.settings.maxBytes) return [];
  try {
    return (await server.checkFile(file)).reports;
  } catch {
    return [];
  }
};
