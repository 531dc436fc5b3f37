// The margin: a card for each problem, with its sum, its reason, its proposals as buttons, and the checks that it explains.
import { esc, get } from "./dom.js";
import { hasSum, isRange, isText, leading, subjectOf, sumOf } from "./problems.js";

// A structure shows this many rows; the others are counted.
const MOST_ROWS = 3;

/** What is said of a session's problems, in its language. */
export class Cards {
  constructor(form, words, language) {
    Object.assign(this, { form, words, language });
  }

  where(pointer) {
    return this.form.where(pointer, this.language, this.words);
  }

  /** The title of a problem. */
  kind(p) {
    const T = this.words,
      cells = p.choices.length === 1 ? p.choices[0].changes.length : 1;
    if (p.kind === "wrongCell" && cells > 1) return T.kinds.wrongCells(cells);
    return T.kinds[p.kind] || T.rules[p.findings[0].rule] || p.findings[0].rule;
  }

  /** Where to look. */
  placeOf(p) {
    const f = leading(p);
    if (p.isBetween && !p.pointer) return this.words.panelPlace;
    const cell = p.kind === "structure" && this.form.cells.get(p.pointer);
    if (cell) return cell.table.label[this.language];
    return this.where(p.kind === "text" && f && f.quote ? f.quote.pointer : subjectOf(p));
  }

  sumHtml(f, report) {
    const { left, expected, actual } = sumOf(f, report);
    return `${esc(left)} = <b>${esc(expected)}</b> <span class="no">≠</span> <b>${esc(actual)}</b>`;
  }

  /** The sum as text, otherwise nothing. */
  sumText(f, report) {
    if (!hasSum(f)) return "";
    const { left, expected, actual } = sumOf(f, report);
    return `${left} = ${expected} ≠ ${actual}`;
  }

  /** What changing means, in a few words. */
  changeText({ changes }, f) {
    const T = this.words,
      [first] = changes;
    if (changes.length > 1) return T.changeAll(changes.length);
    if (isText(first)) return T.text(this.wordsAfter(first, f));
    return isRange(first) ? T.range(first.min, first.max) : T.change(first.to);
  }

  /** A proposal in words, for the printed list. */
  proposalText(p) {
    if (p.choices.length > 1) return p.choices.map(c => `□ ${this.setText(c.changes, p)}`);
    if (p.choices.length) return [p.choices[0].changes.length > 4 ? this.changeText(p.choices[0]) : this.setText(p.choices[0].changes, p)];
    return p.fillings.map(c => `${this.where(c.pointer)}：${isRange(c) ? this.words.range(c.min, c.max) : c.to}`);
  }

  setText(changes, p) {
    const others = p.choices.flatMap(c => c.changes.map(x => x.pointer));
    return changes
      .map(c => (isText(c) ? this.words.text(c.to) : `${this.form.nameAmong(c.pointer, others, this.language)} ${this.arrow(c)}`))
      .join("，");
  }

  arrow(c) {
    return `${c.from == null ? this.words.blankWord : c.from} → ${isRange(c) ? this.words.range(c.min, c.max) : c.to}`;
  }

  html(p, report) {
    const T = this.words,
      f = leading(p),
      keep = p.accepted
        ? `<button class="btn quiet" type="button" data-do="revoke">${T.revoke}</button>`
        : p.findings.length && p.kind !== "unread"
          ? `<button class="btn quiet" type="button" data-do="accept">${T.accept}</button>`
          : "";
    const { body, act } = this.proposals(p, f);
    const what = hasSum(f) ? `<p class="calc">${this.sumHtml(f, report)}</p>` : f ? `<p>${this.messageHtml(f)}</p>` : "";
    return (
      `<li class="card" id="p${p.no}" data-key="${esc(p.key)}"><span class="n ${p.severity}" aria-hidden="true">${p.no}</span>` +
      `<h4><button type="button" data-do="go" aria-expanded="false"><span class="vh">${esc(T.marked(p.no))} </span>${esc(this.kind(p))}</button></h4>` +
      `<p class="where" id="w${p.no}">${esc(this.placeOf(p))}</p>${what}${p.accepted ? `<blockquote>${esc(p.accepted)}</blockquote>` : ""}` +
      `<div class="more">${body}<div class="do">${act}${keep}</div>${this.others(p)}${this.checks(p, report)}</div></li>`
    );
  }

  // The place is above the message.
  messageHtml(f) {
    return esc(this.messageOf(f)).replace(/[0-9]{4}-[0-9]{2}-[0-9]{2}/g, '<span class="day">$&</span>');
  }

  messageOf(f) {
    const place = this.language === "zh" ? f.message.lastIndexOf(" · ") : -1,
      colon = f.message.indexOf("：", place);
    return place > 0 && colon > place && f.message.startsWith(this.form.where(f.pointer, "zh", this.words).split(" · ")[0])
      ? f.message.slice(colon + 1)
      : f.message;
  }

  proposals(p, f) {
    const T = this.words;
    if (p.fillings.length) return this.fillings(p);
    const told = p.kind === "text" && f && f.quote ? this.versus(f) : "";
    if (p.choices.length > 1) return { body: told + this.tie(p), act: "" };
    if (!p.choices.length) return { body: told, act: "" };
    const [choice] = p.choices;
    if (told) return { body: told, act: this.button(0, this.changeText(choice, f), "first") };
    const reason = this.reason(choice);
    if (p.kind === "structure" || choice.changes.length > 3)
      return {
        body: `<p>${esc(reason)}${esc(T.structureHelp)}</p>${this.beforeAfter(choice)}`,
        act: this.button(0, T.restructure, "first"),
      };
    const list =
      choice.changes.length > 1 ? `<ul class="set">${choice.changes.map(c => `<li>${esc(this.setText([c], p))}</li>`).join("")}</ul>` : "";
    const clears = T.clears(p.findings.length);
    const range = choice.changes.some(isRange);
    return {
      body: `<p>${esc([reason, clears].filter(Boolean).join(this.gap))}</p>${list}${this.unsettled(p)}`,
      act: range ? "" : this.button(0, this.changeText(choice, f), "first"),
    };
  }

  get gap() {
    return this.language === "zh" ? "" : " ";
  }

  reason({ repair, changes }) {
    const own = [...new Set(changes.map(c => c.mechanism || repair.mechanism))];
    return own.length === 1 && this.words.mech[own[0]]
      ? this.words.mech[own[0]]
      : changes.length === repair.changes.length && repair.mechanism !== "other"
        ? repair.message
        : "";
  }

  button(choice, text, style = "", attributes = "") {
    return `<button class="btn ${style}" type="button" data-do="repair" data-choice="${choice}"${attributes}>${esc(text)}</button>`;
  }

  tie(p) {
    const T = this.words,
      sets = p.choices.some(c => c.changes.length > 1),
      all = p.choices.flatMap(c => c.changes.map(x => x.pointer));
    return `<p>${sets ? T.tieHelpSets : T.tieHelp}</p>${this.unsettled(p)}<div class="pick">${p.choices.map((c, i) => this.pick(c, i, all)).join("")}</div>`;
  }

  pick({ changes }, i, all) {
    const hot = esc(JSON.stringify(changes.map(c => c.pointer))),
      off = changes.some(isRange) ? " disabled" : "";
    return `<button class="btn" type="button" data-do="repair" data-choice="${i}" data-hot="${hot}"${off}>${changes
      .map(
        c =>
          `<span class="one"><span>${esc(isText(c) ? this.words.inText : this.form.nameAmong(c.pointer, all, this.language))}</span>` +
          `<span>${esc(this.arrow(c))}</span></span>`,
      )
      .join("")}</button>`;
  }

  unsettled(p) {
    const [cell] = p.unsettled || [];
    return p.choices.length > 1 && cell ? `<p class="alt">${this.words.unsettled(esc(this.where(cell)))}</p>` : "";
  }

  others(p) {
    if (!p.others.length) return "";
    const all = p.others.flatMap(c => c.changes.map(x => x.pointer));
    return `<details class="alt"><summary>${this.words.otherwise}</summary><div class="pick">${p.others
      .slice(0, 5)
      .map((c, i) => this.pick(c, p.choices.length + i, all))
      .join("")}</div></details>`;
  }

  fillings(p) {
    const T = this.words,
      sure = p.fillings.filter(c => !isRange(c)),
      same = new Set(sure.map(c => c.to));
    const isZero = same.size === 1 && sure[0].to === 0 && sure.length === p.fillings.length;
    const list = isZero
      ? ""
      : `<ul class="set">${p.fillings
          .slice(0, 8)
          .map(c => `<li>${esc(this.where(c.pointer))}${T.many.colon}${esc(isRange(c) ? T.range(c.min, c.max) : c.to)}</li>`)
          .join("")}</ul>`;
    const text =
      sure.length === 1 ? T.fillOne(sure[0].to) : same.size === 1 ? T.fill(sure.length, sure[0] && sure[0].to) : T.fillAll(sure.length);
    return {
      body: `<p>${isZero ? T.zeroHelp : T.fillHelp}</p>${list}`,
      act: sure.length ? this.button("fill", text) : "",
    };
  }

  /** What the text states beside what the table has. */
  versus(f) {
    const T = this.words;
    const table = f.expected == null ? "" : `<div><dt>${esc(this.where(f.pointer))}</dt><dd>${esc(f.expected)}</dd></div>`;
    return (
      `<dl class="versus"><div><dt>${T.inText}</dt><dd>${esc(f.quote.text)}</dd></div>${table}</dl>` +
      (this.form.cells.has(f.pointer)
        ? `<button class="btn quiet" type="button" data-do="look" data-to="${esc(f.pointer)}">${T.look}</button>`
        : "")
    );
  }

  /** The words of a quote once a text is changed; otherwise what is put into the text. */
  wordsAfter(c, f) {
    const quote = f && f.quote,
      at = quote ? c.offset - quote.offset : -1;
    const within = quote && quote.pointer === c.pointer && at >= 0 && at + c.length <= quote.length;
    return within ? quote.text.slice(0, at) + c.to + quote.text.slice(at + c.length) : c.to;
  }

  /** The rows of a structure before and after. */
  beforeAfter({ changes }) {
    const T = this.words,
      rows = new Map();
    for (const c of changes) {
      const cell = this.form.cells.get(c.pointer);
      if (cell) rows.set(cell.row.pointer, [...(rows.get(cell.row.pointer) || []), c]);
    }
    const list = [...rows].sort((a, b) => this.form.rank.get(a[1][0].pointer) - this.form.rank.get(b[1][0].pointer));
    return (
      `<div class="scroll"><table class="ba"><caption class="vh">${T.structureHelp}</caption><tbody>${list
        .slice(0, MOST_ROWS)
        .map(([pointer, own]) => this.rowBeforeAfter(pointer, own))
        .join("")}</tbody></table></div>` + (list.length > MOST_ROWS ? `<p class="alt">${T.moreRows(list.length - MOST_ROWS)}</p>` : "")
    );
  }

  rowBeforeAfter(pointer, own) {
    const T = this.words,
      { row } = this.form.rows.get(pointer),
      by = new Map(own.map(c => [c.pointer, c]));
    const figure = v => (v == null ? T.blankWord : v),
      line = (name, of) =>
        `<tr><th scope="row">${name}</th>${row.cells
          .map(p => `<td class="${by.has(p) ? "moved" : ""}">${esc(figure(of(p)))}</td>`)
          .join("")}</tr>`;
    return (
      `<tr><th scope="colgroup" colspan="${row.cells.length + 1}">${esc(this.where(pointer).split(" · ").slice(1).join(" · "))}</th></tr>` +
      line(T.before, p => (by.has(p) ? by.get(p).from : this.valueOf(p))) +
      line(T.after, p => (by.has(p) ? by.get(p).to : this.valueOf(p)))
    );
  }

  valueOf(pointer) {
    return get(this.report, pointer);
  }

  checks(p, report) {
    if (p.findings.length < 2) return "";
    const T = this.words;
    return (
      `<details><summary>${T.related(p.findings.length)}</summary><ul>${p.findings
        .map(
          f =>
            `<li><span class="rule">${esc(f.rule)}</span> ${esc(f.message)}${hasSum(f) ? `<div class="calc">${this.sumHtml(f, report)}</div>` : ""}</li>`,
        )
        .join("")}` + "</ul></details>"
    );
  }

  /** The list by severity. */
  listHtml(problems, report) {
    this.report = report;
    if (!problems.length) return `<p class="empty-list">${this.words.none}</p>`;
    let group = null,
      html = "";
    for (const p of problems) {
      const own = p.accepted ? "accepted" : p.severity;
      if (own !== group) html += `${group ? "</ol>" : ""}<h3 class="grp">${this.words.groups[(group = own)]}</h3><ol>`;
      html += this.html(p, report);
    }
    return html + "</ol>";
  }

  /** The list for paper. */
  printedHtml(problems, report, head) {
    const T = this.words;
    return `<h2>${T.printTitle}</h2>${head}<table><thead><tr>${T.printCols.map(c => `<th scope="col">${c}</th>`).join("")}</tr></thead><tbody>${problems
      .map(
        p =>
          `<tr><td>${p.no}</td><td>${esc(this.placeOf(p))}</td><td>${esc(this.kind(p))}${T.verdict.end} ${p.findings.length ? esc(leading(p).message) : ""}` +
          `${p.accepted ? `<br>${esc(p.accepted)}` : ""}</td><td>${esc(this.sumText(leading(p), report))}</td>` +
          `<td>${this.proposalText(p).map(esc).join("<br>") || "—"}</td></tr>`,
      )
      .join("")}</tbody></table>`;
  }
}
