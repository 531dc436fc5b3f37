// Cells with the keyboard and the mouse: moving, typing with a check at every keystroke, and texts.
import { $, $$, cellAt, clone, esc, get, toast } from "./dom.js";

const FULL_WIDTH = "０１２３４５６７８９．－";
const HALF_WIDTH = "0123456789.-";

/** The number that a text is; null if it is blank, undefined if it is no number. */
export function numberOf(text, kind = "count") {
  const plain = text
    .replace(/[０-９．－]/g, c => HALF_WIDTH[FULL_WIDTH.indexOf(c)])
    .replace(/[,，\s\u3000]/g, "")
    .replace(/^−/, "-");
  if (plain === "") return null;
  const known = { money: /^[0-9]{1,12}(\.[0-9]{1,6})?$/, signedCount: /^-?[0-9]{1,15}$/ }[kind] || /^[0-9]{1,15}$/;
  return known.test(plain) ? Number(plain) : undefined;
}

/** One tab stop for each table: the cell that was left last. */
export function focusCell(cell) {
  $$("td[tabindex='0']", cell.closest("table")).forEach(x => {
    x.tabIndex = -1;
  });
  cell.tabIndex = 0;
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Goes to the next cell in a direction; merged cells are as wide as they look. */
export function move(cell, dx, dy) {
  const a = cell.getBoundingClientRect();
  const all = $$("td[data-p]", cell.closest("table"))
    .filter(x => x !== cell)
    .map(x => [x, x.getBoundingClientRect()]);
  const to = dx
    ? all.filter(([, b]) => Math.abs(b.top - a.top) < 4 && (b.left - a.left) * dx > 0).sort((x, y) => (x[1].left - y[1].left) * dx)
    : all
        .filter(([, b]) => (b.top - a.top) * dy > 2 && b.left < a.right - 2 && b.right > a.left + 2)
        .sort((x, y) => (x[1].top - y[1].top) * dy);
  if (to.length) focusCell(to[0][0]);
  return to.length > 0;
}

export function ends(cell, last) {
  const row = $$("td[data-p]", cell.parentNode);
  focusCell(row[last ? row.length - 1 : 0]);
}

/**
 * Lets a cell be typed in.
 * @param first the character that began it; null: the figure is there, selected
 */
export function editCell(cell, first, { session, words, where, repaint }) {
  const pointer = cell.dataset.p,
    before = session.value(pointer),
    snapshot = clone(session.report);
  const kind = session.form.cells.get(pointer).column.kind;
  cell.removeAttribute("tabindex");
  cell.painted = null;
  cell.innerHTML = `<input inputmode="decimal" autocomplete="off" aria-label="${esc(where(pointer))}">`;
  const input = $("input", cell);
  input.value = first != null ? first : before == null ? "" : before;
  input.focus();
  if (first == null) input.select();
  let done = false,
    typed = before;
  const live = () => {
    const value = numberOf(input.value, kind);
    input.setAttribute("aria-invalid", String(value === undefined));
    if (value !== undefined && value !== typed) session.type(pointer, (typed = value));
  };
  const end = keep => {
    if (done) return;
    const value = numberOf(input.value, kind);
    done = true;
    input.remove();
    cell.tabIndex = 0;
    if (!keep || value === undefined) {
      if (typed !== before) session.revert(snapshot);
    } else if (value !== before) {
      session.keepTyped(snapshot);
      if (value !== typed) session.type(pointer, value);
      toast(words.did(where(pointer), shown(before, words), shown(value, words)));
    }
    repaint();
  };
  // Composing Chinese on a keyboard gives digits only at its end.
  input.addEventListener("input", e => {
    if (!e.isComposing) live();
  });
  input.addEventListener("compositionend", live);
  input.addEventListener("blur", () => end(numberOf(input.value, kind) !== undefined));
  input.addEventListener("keydown", e => {
    const go = { Enter: [0, e.shiftKey ? -1 : 1], Tab: [e.shiftKey ? -1 : 1, 0] }[e.key];
    if (e.key === "F8") return;
    e.stopPropagation();
    if (e.isComposing || (!go && e.key !== "Escape")) return;
    e.preventDefault();
    // What is no number keeps the input open.
    if (go && numberOf(input.value, kind) === undefined) return;
    end(Boolean(go));
    if (!go || !move(cell, ...go)) cell.focus({ preventScroll: true });
  });
  if (first != null) live();
}

const shown = (value, words) => (value == null ? words.blankWord : String(value));

/** Lets a text of the report be changed as a whole. */
export function editText(pointer, { session, words, where, repaint }) {
  const prose = $$(".prose[data-text]").find(p => p.dataset.text === pointer);
  if (!prose || prose.querySelector("textarea")) return;
  const before = get(session.report, pointer) || "";
  prose.painted = null;
  prose.innerHTML = `<textarea rows="${Math.min(14, 3 + Math.ceil(before.length / 40))}" aria-label="${esc(words.textOf(where(pointer)))}"></textarea>`;
  const box = $("textarea", prose);
  box.value = before;
  box.focus();
  let done = false;
  const end = keep => {
    if (done) return;
    done = true;
    const text = box.value;
    box.remove();
    if (keep && text !== before) {
      session.apply([{ pointer, value: text }]);
      toast(words.didText);
    }
    repaint();
    const button = $$("[data-do=editText]").find(b => b.dataset.to === pointer);
    if (button && !keep) button.focus({ preventScroll: true });
  };
  box.addEventListener("blur", () => end(true));
  box.addEventListener("keydown", e => {
    e.stopPropagation();
    if (e.key === "Escape") end(false);
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) end(true);
  });
}

/** Keys of a cell that is not typed in; true if the key was one of them. */
export function onCellKey(e, cell, actions) {
  const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
  if (e.ctrlKey || e.metaKey) return false;
  if (e.altKey) return e.key === "Enter" && (actions.problemOf(cell), true);
  if (arrow) move(cell, ...arrow);
  else if (e.key === "Home" || e.key === "End") ends(cell, e.key === "End");
  else if (e.key === "Enter" || e.key === "F2") actions.edit(cell, null);
  else if (e.key === "Delete" || e.key === "Backspace") actions.clear(cell);
  else if (/^[0-9０-９]$/.test(e.key) || (e.key === "-" && actions.isSigned(cell))) actions.edit(cell, e.key);
  else return false;
  return true;
}

export const nextCell = pointer => {
  const cell = cellAt(pointer);
  if (cell) focusCell(cell);
  return cell;
};
