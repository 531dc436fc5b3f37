// What a report is compared with: that of last year, and those of its units.
import { app, readFor } from "./app.js";
import { inTurn, sort } from "./files.js";

const AT_ONCE = 4;

export async function drop(name, files) {
  if (name === "previous") return dropPrevious(files);
  const own = app.session,
    reports = [],
    { documents, coverage } = await sort(files);
  if (coverage) own.coverage = coverage;
  app.view.setDrop("units", "reading", "", app.T.dropReading);
  await inTurn(documents, AT_ONCE, async file => {
    const read = await readFor(file);
    reports.push(...read.filter(r => r.report).map(r => ({ source: file.name, report: r.report })));
  });
  if (app.session !== own) return;
  own.units = reports.sort((a, b) => a.source.localeCompare(b.source, "zh"));
  app.view.setDrop(
    "units",
    reports.length ? "has" : "failed",
    reports.length ? app.T.unitsHas(reports.length) : "",
    reports.length ? app.T.unitsNote : app.T.dropFailed,
  );
  app.view.askScope();
  if (own.scope) own.declare(own.scope);
  await compared("units");
}

async function dropPrevious(files) {
  const own = app.session;
  app.view.setDrop("previous", "reading", "", app.T.dropReading);
  const [first] = (await readFor(files[0])).filter(r => r.report);
  if (app.session !== own) return;
  own.previous = first ? { source: files[0].name, report: first.report } : null;
  app.view.setDrop(
    "previous",
    first ? "has" : "failed",
    first ? app.T.lastYearHas(first.year) : "",
    first ? app.T.lastYearNote : app.T.dropFailed,
  );
  await compared("previous");
}

async function compared(kind) {
  const own = app.session;
  own.check();
  await own.checker.settled();
  const problem = app.session === own && own.problems.find(p => p.kind === kind);
  if (problem) app.view.activate(problem.key, { scroll: true });
}

export function forget(name) {
  if (name === "previous") app.session.previous = null;
  else {
    app.session.units = [];
    if (app.session.scope) app.session.declare("");
    app.view.askScope();
  }
  app.view.setDrop(name, "", "", "");
  app.session.check();
}
