// The report on its form: builds the sheet once, and paints figures, marks and quoted words into it after each check.
import { $, $$, esc, get } from "./dom.js";

const day = text => String(text).replace(/^([0-9]+)-0?([0-9]+)-0?([0-9]+)$/, "$1年$2月$3日");

// Labels of the particulars under the title of the official form, which is Chinese in every language.
const PARTICULARS = [
  ["/period", "统计期限", v => `${day(v.from)}至${day(v.to)}`],
  ["/publishedOn", "发布日期", day],
  ["/contact", "联系方式", String],
  ["/sourceAddress", "来源网址", String],
];

/** The HTML of a report, without its figures. */
export function sheetHtml(form, report, words) {
  const agency = (report.agency && report.agency.name) || "";
  const title = report.title || `${agency}${report.year == null ? "" : report.year + "年"}政府信息公开工作年度报告`;
  const particulars = PARTICULARS.filter(([p]) => get(report, p))
    .map(([p, label, text]) => `<p class="particular" data-p="${p}"><span class="v">${label}：${esc(text(get(report, p)))}</span></p>`)
    .join("");
  return (
    `<h2 data-p="/title"><span class="v">${esc(title)}</span></h2>${particulars}` +
    form.sections.map(s => section(form, report, s, words)).join("")
  );
}

function section(form, report, s, words) {
  const head = `<h3 id="s${s.number}" data-p="${esc(s.pointer)}"><span class="v">${esc(s.printed)}</span></h3>`;
  const table = form.tables.find(t => t.section === s.number);
  if (table) {
    const name = esc(table.label.zh),
      shape = table.rowsSideBySide ? "beside" : table.groups.length ? "grouped" : "plain";
    return (
      `<section>${head}<div class="scroll" role="region" aria-label="${name}" tabindex="0">` +
      `<table class="form ${shape}" role="grid" data-table="${esc(table.pointer)}"><caption class="vh">${name}</caption>${form.tableHtml(table)}</table></div></section>`
    );
  }
  const prose = get(report, s.pointer) || {},
    block = (pointer, heading, of) =>
      `<div class="part">${heading ? `<h4>${esc(heading)}</h4>` : ""}<div class="prose" data-text="${esc(pointer)}"></div>` +
      `<button class="btn quiet edit" type="button" data-do="editText" data-to="${esc(pointer)}" aria-label="${esc(words.editText)} · ${esc(of)}">` +
      `${words.editText}</button></div>`;
  const parts = (prose.parts || []).map((p, n) => block(`${s.pointer}/parts/${n}/text`, p.heading, p.heading || s.printed)).join("");
  return `<section>${head}${typeof prose.text === "string" && (prose.text || !parts) ? block(s.pointer + "/text", "", s.printed) : ""}${parts}</section>`;
}

export const badge = (m, inline) =>
  m.quiet
    ? ""
    : `<span class="n ${m.severity}${m.maybe ? " maybe" : ""}${inline ? " inline" : ""}" data-n="${m.no}" aria-hidden="true">${m.no}</span>`;

/**
 * Paints a report.
 * @param state `report`, `original`, `marks`, `isUnread(pointer)`, `unitOf(pointer)`, `raw(pointer)`, `lastYear(pointer)`
 */
export function paint(state, words) {
  for (const cell of $$("td[data-p]")) paintCell(cell, state, words);
  for (const place of $$(".sheet h2[data-p], .sheet h3[data-p], .sheet p[data-p], .sheet th[data-p]"))
    paintPlace(place, state.marks, words);
  for (const prose of $$(".prose[data-text]"))
    paintProse(prose, get(state.report, prose.dataset.text) || "", state.marks.texts.get(prose.dataset.text), words);
}

// An older figure may be a text that is no number; the form shows what it has.
const shown = (value, words) => (value == null ? words.blankWord : String(value));

function paintCell(cell, { report, original, marks, isUnread, unitOf, raw, lastYear }, words) {
  const pointer = cell.dataset.p,
    value = get(report, pointer) ?? null,
    was = get(original, pointer) ?? null;
  const own = marks.places.get(pointer),
    lost = value == null && isUnread(pointer),
    last = lastYear(pointer);
  const classes = [
    value == null && !lost && "blank",
    lost && "unread",
    value !== was && "edited",
    own && (own[0].maybe ? "m-maybe" : own[0].quiet ? "m-quiet" : "m-" + own[0].severity),
    cell.classList.contains("on") && "on",
  ];
  cell.className = classes.filter(Boolean).join(" ");
  if (own) {
    cell.setAttribute("aria-describedby", own.map(m => "w" + m.no).join(" "));
    cell.setAttribute("aria-invalid", String(own[0].severity === "error"));
  } else {
    cell.removeAttribute("aria-describedby");
    cell.removeAttribute("aria-invalid");
  }
  const text = raw(pointer);
  if (text) cell.title = words.raw(text);
  if ($("input", cell)) {
    cell.painted = null;
    $$(".n", cell).forEach(n => n.remove());
    if (own) cell.insertAdjacentHTML("beforeend", own.map(m => badge(m)).join(""));
    return;
  }
  const html =
    (value !== was ? `<del>${esc(shown(was, words))}</del>` : "") +
    `<span class="v">${value == null ? (lost ? words.unreadCell : words.blankCell) : esc(value) + esc(unitOf(pointer))}</span>` +
    (last == null ? "" : `<span class="prev">${esc(words.lastYearMark(last))}</span>`) +
    (own ? own.map(m => badge(m)).join("") + `<span class="vh"> ${esc(words.marked(own.map(m => m.no).join(words.and)))}</span>` : "");
  // Most cells stay as they are.
  if (cell.painted !== html) cell.innerHTML = cell.painted = html;
}

function paintPlace(place, marks, words) {
  // The title also has the year and the agency.
  const pointers = place.dataset.p === "/title" ? ["/title", "/year", "/agency/name", "/agency", "/edition"] : [place.dataset.p];
  const own = pointers.flatMap(p => marks.places.get(p) || []),
    text = $(".v", place);
  $$(".n, .vh", place).forEach(n => n.remove());
  if (text) text.className = "v" + (own.length ? ` mk-${own[0].severity}` : "");
  if (own.length)
    place.insertAdjacentHTML(
      "beforeend",
      own.map(m => badge(m, true)).join("") + `<span class="vh">（${esc(words.marked(own.map(m => m.no).join(words.and)))}）</span>`,
    );
}

/** Paragraphs of a text with its quoted words marked; offsets count in the whole text. */
function paintProse(prose, text, marks = [], words) {
  let html = "",
    at = 0;
  const cut = (from, to) => text.slice(from, to).split("\n").map(esc).join("</p><p>");
  for (const m of [...marks].sort((a, b) => a.offset - b.offset)) {
    if (m.offset < at || m.length <= 0 || m.offset + m.length > text.length) continue;
    html +=
      cut(at, m.offset) +
      `<mark class="mk-${m.severity}" data-n="${m.no}">${esc(text.slice(m.offset, m.offset + m.length))}` +
      `${badge(m, true)}<span class="vh">（${esc(words.marked(m.no))}）</span></mark>`;
    at = m.offset + m.length;
  }
  html = `<p>${html}${cut(at)}</p>`.replace(/<p>\s*<\/p>/g, "");
  if (prose.painted !== html) prose.innerHTML = prose.painted = html;
}
