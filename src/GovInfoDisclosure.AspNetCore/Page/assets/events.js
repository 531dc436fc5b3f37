// Every click, key and drop, and what it does.
import { $, $$, cellAt, toast } from "./dom.js";
import { app, back, isUnsaved, open, reread, show, showParts } from "./app.js";
import { drop, forget } from "./compare.js";
import { focusCell, onCellKey } from "./edit.js";
import { ACCEPTED, dropped, inFolder } from "./files.js";

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
  const place =
    element.closest("[data-n]") ||
    $(".n", element.closest("td[data-p], .particular, .sheet h2, .sheet h3, .sheet th") || document.createElement("i"));
  const p = place && app.session && app.session.problems.find(x => x.no === Number(place.dataset.n));
  return p ? p.key : null;
};
const problemOf = element => app.session.find(keyOf(element));

const attempt = async work => {
  try {
    await work();
  } catch (error) {
    toast(error.isOffline ? app.T.offline : error.message);
  }
};

const does = {
  language() {
    app.language = app.language === "zh" ? "en" : "zh";
    const active = app.session && app.view.active;
    show();
    if (app.session) {
      app.view.activate(active, { scroll: null });
      reread(app.session);
    } else if (app.units) app.units.speak(app.language);
    $("[data-do=language]").focus();
  },
  open: () => choose("#file"),
  folder: () => choose("#folder"),
  print: () => window.print(),
  back,
  parts: showParts,
  previous: () => (app.session.previous ? forget("previous") : choose("#file", "previous")),
  units: () => (app.session.units.length ? forget("units") : choose("#file", "units")),
  undo: () => app.view.undo(),
  reset: () => app.view.reset(),
  prev: () => app.view.step(-1),
  next: () => app.view.step(1),
  go: e => app.view.activate(keyOf(e), { scroll: true }),
  retry: () => app.session.checker.retry(),
  repair: e => app.view.repair(problemOf(e), e.dataset.choice),
  look: e => app.view.look(problemOf(e), e.dataset.to),
  accept: e => app.view.askReason(e.closest(".card")),
  cancel: e => app.view.cancelReason(keyOf(e)),
  revoke: e => app.session.revoke(problemOf(e)),
  editText: e => app.view.editText(e.dataset.to),
  get: e =>
    attempt(() => app.view.download(e.dataset.f)).then(() => {
      $(".menu").open = false;
    }),
  kind: e => app.view.pick(e.dataset.k),
  rule: e => app.view.filter(e.dataset.k),
  sort: e => app.view.sort(e.dataset.k),
  row: e => app.view.openRow(Number(e.dataset.row)),
  export: e => attempt(() => app.view.exportList(e.dataset.f)),
  stop: () => app.units.stop(),
};

document.addEventListener("click", e => {
  const button = e.target.closest("[data-do]");
  if (!e.target.closest(".menu")) $(".menu").open = false;
  if (button) return void does[button.dataset.do](button);
  if (!app.session) return;
  const card = e.target.closest(".card");
  if (card && !e.target.closest("details, form")) return app.view.activate(card.dataset.key, { scroll: true });
  const cell = e.target.closest("td[data-p]");
  if (cell && !e.target.closest("input")) {
    // The first tap selects, the second edits.
    const again = cell === document.activeElement && window.matchMedia("(pointer: coarse)").matches;
    focusCell(cell);
    if (again) return app.view.edit(cell, null);
  }
  const key = (cell || e.target.closest("mark[data-n], .sheet .n")) && keyOf(e.target);
  if (key) app.view.activate(key, { scroll: null });
});

document.addEventListener("dblclick", e => {
  const cell = e.target.closest("td[data-p]"),
    prose = e.target.closest(".prose[data-text]");
  if (!app.session) return;
  if (cell && !$("input", cell)) app.view.edit(cell, null);
  else if (prose && !$("textarea", prose)) app.view.editText(prose.dataset.text);
});

document.addEventListener("submit", e => {
  e.preventDefault();
  const reason = $("textarea", e.target).value.trim();
  if (reason) app.view.giveReason(problemOf(e.target), reason);
});

document.addEventListener("change", e => {
  if (e.target.id === "scope") app.session.declare(e.target.value);
});
document.addEventListener("input", e => {
  if (e.target.id === "find") app.view.find(e.target.value);
});

// Hover shows what focus shows, and does not take the place of the problem in hand.
document.addEventListener("mouseover", e => {
  if (!app.session || !app.view) return;
  const at = e.target.closest(".card, td[data-p], mark[data-n]"),
    key = at && keyOf(at);
  if (key && key !== app.view.hover) app.view.activate((app.view.hover = key), { passing: true });
  else if (!key && app.view.hover) {
    app.view.hover = null;
    app.view.activate(app.view.active);
  }
  const choice = e.target.closest("[data-hot]");
  if (choice)
    JSON.parse(choice.dataset.hot).forEach(p => {
      const c = cellAt(p);
      if (c) c.classList.add("on");
    });
});

document.addEventListener("focusin", e => {
  const cell = app.session && app.view && e.target.closest && e.target.closest("td[data-p]"),
    key = cell && (app.view.looking || keyOf(cell));
  if (!cell) return;
  app.view.looking = null;
  if (key) app.view.activate(key, { scroll: null });
});

const cellActions = {
  edit: (cell, first) => app.view.edit(cell, first),
  clear: cell => app.view.clear(cell),
  isSigned: cell => app.session.form.cells.get(cell.dataset.p).column.kind === "signedCount",
  problemOf(cell) {
    const p = problemOf(cell);
    if (!p) return;
    app.view.activate(p.key, { scroll: null });
    const card = $("#p" + p.no);
    ($(".more .btn:not([disabled])", card) || $("h4 button", card)).focus();
    app.view.back = cell.dataset.p;
  },
};

document.addEventListener("keydown", e => {
  const ctrl = e.ctrlKey || e.metaKey,
    inText = /^(INPUT|TEXTAREA)$/.test(e.target.tagName);
  if (ctrl && e.key.toLowerCase() === "o") {
    e.preventDefault();
    return choose("#file");
  }
  if (!app.session) return;
  if (e.key === "F8") {
    e.preventDefault();
    return app.view.step(e.shiftKey ? -1 : 1);
  }
  if (ctrl && e.key.toLowerCase() === "z" && !inText) {
    e.preventDefault();
    return app.view.undo();
  }
  const cell = e.target.closest && e.target.closest("td[data-p]");
  if (cell && !inText) {
    if (onCellKey(e, cell, cellActions)) e.preventDefault();
  } else if (e.key === "Escape") {
    $(".menu").open = false;
    if (e.target.closest(".card form")) return app.view.cancelReason(keyOf(e.target));
    const place = app.view.back && cellAt(app.view.back);
    app.view.back = null;
    if (place) focusCell(place);
  }
});

// Files can be dropped anywhere; on a further drop they belong to the report in hand.

let depth = 0;
const hasFiles = e => e.dataTransfer && [...e.dataTransfer.types].includes("Files");
const cover = on => {
  $(".cover").hidden = !on;
};
const dropOf = e => (app.session && e.target.closest && e.target.closest("[data-drop]")) || null;

document.addEventListener("dragenter", e => {
  if (!hasFiles(e)) return;
  e.preventDefault();
  depth++;
  cover(!app.session);
  $$("[data-drop]").forEach(b => b.classList.toggle("over", b === dropOf(e)));
  if (app.session) cover(!dropOf(e));
});
document.addEventListener("dragleave", () => {
  if (--depth > 0) return;
  depth = 0;
  cover(false);
});
document.addEventListener("dragover", e => {
  if (hasFiles(e)) e.preventDefault();
});
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
  const files = [...e.target.files],
    target = choosing;
  choosing = null;
  if (files.length) await (target && app.session ? drop(target, files) : open(files));
});
$("#folder").addEventListener("change", e => {
  const files = inFolder(e.target.files);
  if (files.length) open(files);
});

window.addEventListener("beforeunload", e => {
  if (!isUnsaved()) return;
  e.preventDefault();
  e.returnValue = "";
});
