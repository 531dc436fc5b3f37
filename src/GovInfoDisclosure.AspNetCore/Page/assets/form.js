// The official form: what its cells are called, and its tables with merged heads as they are printed. All of it is built from the data
// of /forms/{edition}; nothing here knows a table.
import { esc } from "./dom.js";

// Long labels have an alias that people use.
const LONG = 20;

export class Form {
  constructor(data) {
    this.data = data;
    this.edition = data.edition;
    this.sections = data.sections;
    this.tables = data.tables;
    this.cells = new Map();
    this.rows = new Map();
    this.order = [];
    for (const table of data.tables) {
      const groups = new Map(table.groups.map(g => [g.pointer, g]));
      for (const block of table.blocks) {
        for (const row of block.rows) {
          this.rows.set(row.pointer, { table, row, groups: row.groups.map(g => groups.get(g)) });
          row.cells.forEach((pointer, i) => {
            this.cells.set(pointer, {
              table,
              row,
              column: block.columns[i],
              groups: row.groups.map(g => groups.get(g)),
              index: i,
            });
            this.order.push(pointer);
          });
        }
      }
    }
    this.rank = new Map(this.order.map((pointer, i) => [pointer, i]));
  }

  /** The cells of a table or row, or the cell itself. */
  cellsOf(pointer) {
    return this.cells.has(pointer) ? [pointer] : this.order.filter(p => p.startsWith(pointer + "/"));
  }

  /** The section that a pointer is in. */
  sectionOf(pointer) {
    return this.sections.find(s => pointer === s.pointer || pointer.startsWith(s.pointer + "/"));
  }

  /** What people call a place of the report. */
  where(pointer, language, words) {
    const cell = this.cells.get(pointer) || this.rows.get(pointer);
    if (cell)
      return [cell.table.label[language], ...rowPath(cell, language), ...(cell.column ? [cell.column.label[language]] : [])].join(" · ");
    const table = this.tables.find(t => t.pointer === pointer);
    if (table) return table.label[language];
    const section = this.sectionOf(pointer);
    if (section) return language === "zh" ? section.printed : section.title[language];
    const particular = this.data.particulars.find(p => pointer === "/" + p.name || pointer.startsWith(`/${p.name}/`));
    return particular ? particular.label[language] : words.whole;
  }

  /** The unit that follows a figure because the head of its column does not state it. */
  unitOf(pointer) {
    const { column } = this.cells.get(pointer);
    return column.unit && !column.label.zh.includes(column.unit) ? column.unit : "";
  }

  /** The name of a cell among cells of the same row: that of its column; otherwise of its row and column. */
  nameAmong(pointer, others, language) {
    const cell = this.cells.get(pointer);
    if (!cell) return pointer;
    const known = others.map(p => this.cells.get(p)).filter(Boolean);
    const parts = [];
    if (known.some(c => c.row !== cell.row)) parts.push(...rowPath(cell, language));
    if (known.length < 2 || known.some(c => c.column !== cell.column)) parts.push(cell.column.label[language]);
    return parts.join(" · ") || cell.column.label[language];
  }

  /** The rows of HTML of a table, as `write --to html` prints them. */
  tableHtml(table) {
    const rows = table.rowsSideBySide ? sideBySide(table) : table.blocks.flatMap(b => blockRows(table, b));
    const body = rows.findIndex(r => !r.head),
      heads = table.blocks.length > 1 ? 0 : body;
    const html = list => list.map(r => `<tr>${r.cells.join("")}</tr>`).join("");
    const depth = depthOf(table),
      width = widthOf(table);
    const columns =
      table.rowsSideBySide || depth === 1
        ? ""
        : `<colgroup>${Array.from(
            { length: depth + width },
            (_, i) => `<col class="${i < depth - 1 ? "c1" : i < depth ? "c3" : "f"}">`,
          ).join("")}</colgroup>`;
    return `${columns}${heads ? `<thead>${html(rows.slice(0, heads))}</thead>` : ""}<tbody>${html(rows.slice(heads))}</tbody>`;
  }
}

const shortLabel = (item, language) => {
  const label = item.label[language];
  return language === "zh" && label.length > LONG && item.aliases.length ? item.aliases[0] : label;
};

const named = (item, language) => (language === "zh" ? item.numbering : "") + shortLabel(item, language);

// The outermost group holds nearly all rows and helps nobody.
const rowPath = (cell, language) => [...cell.groups.slice(1), cell.row].map(x => named(x, language));

const depthOf = table => Math.max(...table.blocks.flatMap(b => b.rows.map(r => r.groups.length))) + 1;
const widthOf = table => Math.max(...table.blocks.map(b => b.columns.length));

function th(text, { scope = "col", columns = 1, rows = 1, style = "", pointer = "" } = {}) {
  return (
    `<th scope="${scope}"${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}` +
    `${style ? ` class="${style}"` : ""}${pointer ? ` data-p="${esc(pointer)}"` : ""}>${style.includes("head") ? broken(text) : esc(text)}</th>`
  );
}

// Short heads break between words of two characters.
const broken = text => (text.length < 8 && text.length % 2 === 0 ? esc(text).replace(/(..)(?=..)/g, "$1<wbr>") : esc(text));

const td = (pointer, columns = 1) => `<td tabindex="-1" data-p="${esc(pointer)}"${columns > 1 ? ` colspan="${columns}"` : ""}></td>`;

const scopeOf = columns => (columns > 1 ? "colgroup" : "col");

function blockRows(table, block) {
  const depth = depthOf(table),
    width = widthOf(table),
    surplus = width - block.columns.length;
  const span = i => (i === block.columns.length - 1 ? 1 + surplus : 1);
  const grouped = block.columns.some(c => c.group),
    rows = [];
  if (block.caption)
    rows.push({
      head: true,
      cells: [th(block.caption, { scope: "colgroup", columns: depth + width, style: "caption" })],
    });
  const height = (block.columnHead ? 1 : 0) + (grouped ? 2 : 1),
    corner = block.rowHead || table.printedRelation || "";
  let first = [th(corner, { scope: scopeOf(depth), columns: depth, rows: height, style: depth > 1 ? "relation" : "head" })];
  const over = cells => {
    rows.push({ head: true, cells: [...first, ...cells] });
    first = [];
  };
  const column = (c, i, rowspan) => th(c.label.zh, { scope: scopeOf(span(i)), columns: span(i), rows: rowspan, style: "head" });
  if (block.columnHead) over([th(block.columnHead, { scope: scopeOf(width), columns: width, style: "head" })]);
  if (grouped) over(groupHeads(block, column));
  over(
    block.columns
      .map((c, i) => [c, i])
      .filter(([c]) => !grouped || c.group)
      .map(([c, i]) => column(c, i, 1)),
  );
  block.rows.forEach((row, y) => {
    const before = y ? block.rows[y - 1].groups : [];
    const labels = row.groups
      .map(p => table.groups.find(g => g.pointer === p))
      .filter(g => !before.includes(g.pointer))
      .map(g => label(g, { scope: "rowgroup", rows: block.rows.filter(r => r.groups.includes(g.pointer)).length }));
    const own = label(row, { scope: "row", columns: depth - row.groups.length });
    rows.push({ head: false, cells: [...labels, own, ...row.cells.map((p, i) => td(p, span(i)))] });
  });
  return rows;
}

// A group of one row is labelled as a row.
const label = (item, options) =>
  th(item.numbering + item.label.zh, {
    ...options,
    scope: options.rows === 1 ? "row" : options.scope,
    style: item.numbering ? "numbered" : "",
    pointer: item.pointer,
  });

function groupHeads(block, column) {
  const cells = [];
  for (let i = 0; i < block.columns.length;) {
    const group = block.columns[i].group;
    let run = 1;
    while (group && i + run < block.columns.length && (block.columns[i + run].group || {}).zh === group.zh) run++;
    cells.push(group ? th(group.zh, { scope: scopeOf(run), columns: run, style: "head" }) : column(block.columns[i], i, 2));
    i += run;
  }
  return cells;
}

function sideBySide(table) {
  const block = table.blocks[0],
    heads = depthOf(table) + 1,
    rows = [];
  for (let level = 0; level < heads; level++)
    rows.push({ head: true, cells: block.rows.flatMap((row, i) => headOf(table, block, row, i, level, heads)) });
  rows.push({ head: false, cells: block.rows.flatMap(r => r.cells.map(p => td(p))) });
  return rows;
}

function headOf(table, block, row, index, level, heads) {
  const own = row.groups.length;
  if (level === own)
    return [
      th(row.numbering + row.label.zh, {
        scope: "colgroup",
        columns: row.cells.length,
        style: "head",
        pointer: row.pointer,
      }),
    ];
  if (level === own + 1) return block.columns.map(c => th(c.label.zh, { rows: heads - level, style: "head" }));
  if (level > own || (index > 0 && block.rows[index - 1].groups.includes(row.groups[level]))) return [];
  const group = table.groups.find(g => g.pointer === row.groups[level]);
  const width = block.rows.filter(r => r.groups.includes(group.pointer)).reduce((n, r) => n + r.cells.length, 0);
  return [th(group.numbering + group.label.zh, { scope: "colgroup", columns: width, style: "head", pointer: group.pointer })];
}
