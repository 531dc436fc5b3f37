// The data of the package: copied into it when it is packed; in the repository it lies one folder up.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packed = new URL("./data/", import.meta.url);

/** The folder of schemas, rules, forms and conformance cases, as a URL that ends with a slash. */
export const folder = existsSync(fileURLToPath(packed)) ? packed : new URL("../", import.meta.url);

/** A file of the folder, parsed. */
export const read = (path) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

/** All rules by id, of which those with relations can be given to `evaluate`. */
export const rules = () =>
  readdirSync(new URL("rules/", folder))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => read(`rules/${file}`));
