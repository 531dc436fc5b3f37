// Files that are dropped or chosen: folders are walked, and what is no document of a report is recognised.
const DOCUMENTS = /\.(docx|docm|xlsx|xlsm|pdf|html?|mht|mhtml|md|txt|json|csv|tsv|doc|wps|xls|et|rtf|odt|ods|ofd|zip)$/i;
const NOT_WANTED = /^(\.|~\$)|\.defect\.json$/i;
const MOST_FILES = 5000,
  MOST_DEPTH = 16,
  LARGEST_SETTINGS = 4 * 1024 * 1024;

const natural = new Intl.Collator("zh", { numeric: true });

/** Accept for file inputs. */
export const ACCEPTED = ".docx,.xlsx,.pdf,.html,.htm,.md,.txt,.json,.csv,.doc,.xls,.wps,.et,.rtf,.odt,.ods,.ofd,.mht,.zip";

/**
 * All files of a drop: those dropped by themselves whatever they are, and the documents in dropped folders, in natural order.
 * Has to be called before the event ends.
 */
export async function dropped(transfer) {
  const items = [...(transfer.items || [])].filter(i => i.kind === "file");
  const entries = items.map(i => (i.webkitGetAsEntry ? i.webkitGetAsEntry() : null));
  if (!entries.some(e => e && e.isDirectory)) return sorted([...transfer.files]);
  const files = [];
  for (const entry of entries) if (entry) await walk(entry, files, 0);
  return sorted(files);
}

/** The documents among the files of a chosen folder. */
export const inFolder = files => sorted([...files].filter(f => DOCUMENTS.test(f.name) && !NOT_WANTED.test(f.name)).slice(0, MOST_FILES));

const pathOf = file => file.path || file.webkitRelativePath || file.name;
const sorted = files => files.sort((a, b) => natural.compare(pathOf(a), pathOf(b)));

async function walk(entry, files, depth) {
  if (files.length >= MOST_FILES || depth > MOST_DEPTH || (depth > 0 && NOT_WANTED.test(entry.name))) return;
  if (entry.isFile) {
    if (depth === 0 || DOCUMENTS.test(entry.name)) files.push(await new Promise((done, fail) => entry.file(done, fail)));
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const part = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!part.length) return;
    for (const child of part) await walk(child, files, depth + 1);
  }
}

/** Documents, entries of govinfo.json, and what a report covers. */
export async function sort(files) {
  const result = { documents: [], accepted: [], coverage: null };
  for (const file of files) {
    const json = /\.json$/i.test(file.name) && file.size <= LARGEST_SETTINGS ? await parsed(file) : null;
    const is = name => json && typeof json === "object" && !Array.isArray(json) && !("requests" in json) && Array.isArray(json[name]);
    if (is("accepted"))
      result.accepted.push(...json.accepted.filter(a => a && typeof a.finding === "string" && typeof a.reason === "string"));
    else if (is("units") && typeof json.parent === "string") result.coverage = json;
    else if (/^govinfo\.json$/i.test(file.name)) continue;
    else result.documents.push(file);
  }
  return result;
}

async function parsed(file) {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}

/** Runs work for all items, some at a time, in order of their start. */
export async function inTurn(items, atOnce, work) {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await work(items[next++]);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/** A size in MB. */
export const megabytes = bytes => (bytes / 1048576).toFixed(1).replace(/\.0$/, "");
