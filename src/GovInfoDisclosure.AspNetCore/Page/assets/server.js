// What the page asks the server. Paths are relative, so the page works below any prefix.
const ENVELOPE = "application/vnd.govinfo.check+json";

/** Why a request failed: the problem details of the server, or that nothing answered. */
export class Trouble extends Error {
  constructor(type, problem = {}) {
    super(problem.detail || problem.title || type);
    this.type = type;
    this.problem = problem;
  }

  /** Whether waiting may help. */
  get isOffline() {
    return this.type === "offline" || this.type === "busy";
  }
}

// Only an address of `govinfo serve` has one. It stays in the address, so that the page can be loaded again.
const token = new URLSearchParams(location.search).get("token");
let language = "zh";

/** Sets the language in which the server is asked to answer. */
export function speak(tag) {
  language = tag;
}

async function ask(path, options = {}) {
  const headers = { "Accept-Language": language, ...options.headers };
  if (token) headers["X-GovInfo-Token"] = token;
  let answer;
  try {
    answer = await fetch(path, { ...options, headers, credentials: "same-origin", cache: options.cache || "no-cache" });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble("offline");
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  const status = { 403: "refused", 413: "too-large", 429: "busy", 502: "offline", 503: "busy", 504: "offline" };
  const known = String(problem.type || "")
    .split(/[/#:]/)
    .pop();
  throw new Trouble(status[answer.status] || known || "failed", problem);
}

const json = async (path, options) => (await ask(path, options)).json();

/** Where files are worked on, the limit of their size, the version. */
export const settings = () => json("settings");

/** The form of an edition as data; with the version a browser may keep it for ever. */
export const form = (edition, version) =>
  json(`forms/${encodeURIComponent(edition)}?v=${encodeURIComponent(version)}`, { cache: "default" });

/** Names of all rules by id. */
export const rules = version => json(`rules?v=${encodeURIComponent(version)}`, { cache: "default" });

const disposition = name =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, c => "%" + c.charCodeAt(0).toString(16))}`;

/** Reads and checks one file; the answer has the reports. */
export const checkFile = (file, signal) =>
  json("check?include=report", {
    method: "POST",
    body: file,
    signal,
    headers: { "Content-Type": "application/octet-stream", "Content-Disposition": disposition(file.name) },
  });

/** Checks a report that was read already. */
export const checkReport = body => json("check", { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": ENVELOPE } });

/** A report as a file. */
export const write = async (to, annotate, body) =>
  (
    await ask(`write?to=${to}${annotate ? "&annotate=true" : ""}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": ENVELOPE },
    })
  ).blob();

/** The list of problems as a file: of a report that is being edited, or of an answer with reports that were checked. */
export const list = async (to, body) =>
  (
    await ask(`list?to=${to}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "report" in body ? ENVELOPE : "application/json" },
    })
  ).blob();

/**
 * Checks what is being edited. At most one request is under way; the newest waits, and what lies between is left out. An answer to an
 * older state is dropped, so that what is shown is never older than what was shown before.
 */
export class Checker {
  constructor({ onAnswer, onOffline, onBack }) {
    Object.assign(this, { onAnswer, onOffline, onBack });
    this.sequence = 0;
    this.waiting = null;
    this.busy = false;
    this.offline = false;
    this.delay = 1;
    this.timer = 0;
    this.idle = [];
  }

  /** Asks for a check of this state. */
  ask(body) {
    this.waiting = { ...body, sequence: ++this.sequence };
    if (!this.busy && !this.offline) this.run();
  }

  /** Tries again at once. */
  retry() {
    clearTimeout(this.timer);
    if (this.waiting && !this.busy) this.run();
  }

  /** Ends when nothing is to be checked any more; at once while the server is away. */
  settled() {
    return this.busy ? new Promise(done => this.idle.push(done)) : Promise.resolve();
  }

  /** Forgets what is under way. */
  stop() {
    clearTimeout(this.timer);
    this.waiting = null;
    this.onAnswer = this.onOffline = this.onBack = () => {};
  }

  async run() {
    this.busy = true;
    while (this.waiting) {
      const body = this.waiting;
      this.waiting = null;
      try {
        const answer = await checkReport(body);
        this.back();
        if (answer.sequence === this.sequence) this.onAnswer(answer);
      } catch (error) {
        // A newer state takes the place of this one.
        this.waiting = this.waiting || body;
        this.away(error);
        break;
      }
    }
    this.busy = false;
    this.idle.splice(0).forEach(done => done());
  }

  back() {
    if (!this.offline) return;
    this.offline = false;
    this.delay = 1;
    this.onBack();
  }

  away(error) {
    this.onOffline(error);
    // Asking again for what was refused gives no other answer.
    if (!error.isOffline) {
      this.waiting = null;
      return;
    }
    this.offline = true;
    this.timer = setTimeout(() => this.retry(), this.delay * 1000);
    this.delay = Math.min(30, this.delay * 2);
  }
}
