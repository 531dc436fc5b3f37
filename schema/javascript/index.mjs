export { InvalidReportError, MAX_COUNT, evaluate, parse, stringify } from "./evaluate.mjs";
export { folder, read, rules } from "./data.mjs";
