// Copies what the package ships from the folder of schemas: npm packs only what lies below the package.
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
rmSync(path("data"), { recursive: true, force: true });
mkdirSync(path("data"));
const schemas = readdirSync(path("..")).filter((name) => name.endsWith(".schema.json"));
const data = [...schemas, "draft-07", "govinfo.d.ts", "rules", "forms", "indicators", "conformance"];
for (const name of data) cpSync(path(`../${name}`), path(`data/${name}`), { recursive: true });
