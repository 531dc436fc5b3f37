// Small helpers of the page: finding elements, escaping text, and paths into JSON.
export const $ = (query, at = document) => at.querySelector(query);
export const $$ = (query, at = document) => [...at.querySelectorAll(query)];

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for HTML. Whatever comes from a file or from the server goes through here. */
export const esc = text => String(text ?? "").replace(/[&<>"']/g, c => ENTITIES[c]);

const stepsOf = pointer =>
  pointer
    .split("/")
    .slice(1)
    .map(s => s.replace(/~1/g, "/").replace(/~0/g, "~"));

/** What a JSON pointer leads to; undefined if it leads nowhere. */
export const get = (object, pointer) =>
  stepsOf(pointer).reduce(
    (value, step) => (value != null && Object.prototype.hasOwnProperty.call(value, step) ? value[step] : undefined),
    object,
  );

/** Sets the member that a JSON pointer leads to; false if the object around it is missing. */
export function set(object, pointer, value) {
  const steps = stepsOf(pointer),
    last = steps.pop();
  const around = steps.reduce((v, step) => (v != null && Object.prototype.hasOwnProperty.call(v, step) ? v[step] : undefined), object);
  if (around == null || typeof around !== "object" || last === "__proto__") return false;
  around[last] = value;
  return true;
}

export const clone = object => JSON.parse(JSON.stringify(object));

/** The element of a cell. */
export const cellAt = pointer => $$("td[data-p]").find(td => td.dataset.p === pointer) || null;

let timer = 0;

/** Shows a short message for some seconds. */
export function toast(text) {
  const box = $(".toast");
  box.textContent = text || "";
  clearTimeout(timer);
  timer = setTimeout(() => {
    box.textContent = "";
  }, 6000);
}

/** Offers bytes to the user as a file. */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
