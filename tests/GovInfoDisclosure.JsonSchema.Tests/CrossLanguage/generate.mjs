// Generates code from schemas: node generate.mjs FOLDER SCHEMA…
// Writes TypeScript by json-schema-to-typescript to FOLDER/NAME.d.ts, and TypeScript, Java and Python by quicktype to
// FOLDER/LANGUAGE/NAME/. Standard output has one line for each language and schema: its name and the types that it has.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { compile } from "json-schema-to-typescript";
import { InputData, JSONSchemaInput, quicktypeMultiFile } from "quicktype-core";

// Without libraries for reading and writing JSON, so that the compiler needs nothing else.
const languages = { typescript: "just-types", java: "just-types", python: undefined };
const [folder, ...files] = process.argv.slice(2);

for (const file of files) {
  const name = basename(file, ".schema.json");
  const text = readFileSync(file, "utf8");
  const schema = JSON.parse(text);
  print("json-schema-to-typescript", name, /^export (?:interface|type) (\w+)/gm, await declarations(name, schema));
  for (const [language, option] of Object.entries(languages)) {
    const source = await classes(language, option, `${folder}/${language}/${name}`, schema.title, text);
    print(language, name, /^(?:export |public )?(?:interface|type|class) (\w+)/gm, source);
  }
}

async function declarations(name, schema) {
  // The answer of a check has a report in it, whose schema is another file.
  const report = schema.$defs?.checkedReport?.properties.report;
  if (report !== undefined) report.tsType = 'import("./annual-report").AnnualReport';
  const source = await compile(schema, name, { bannerComment: "" });
  writeFileSync(`${folder}/${name}.d.ts`, source);
  return source;
}

async function classes(lang, option, path, title, text) {
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: title, schema: text });
  const inputData = new InputData();
  inputData.addInput(input);
  const rendererOptions = option === undefined ? {} : { [option]: true };
  const sources = await quicktypeMultiFile({ inputData, lang, rendererOptions });
  mkdirSync(path, { recursive: true });
  const texts = [...sources].map(([file, { lines }]) => [file === "stdout" ? `${title}.${extension(lang)}` : file, lines.join("\n")]);
  for (const [file, source] of texts) writeFileSync(`${path}/${file}`, source);
  return texts.map(([, source]) => source).join("\n");
}

function extension(lang) {
  return lang === "python" ? "py" : "ts";
}

function print(language, name, pattern, source) {
  console.log([language, name, ...[...source.matchAll(pattern)].map((match) => match[1])].join(" "));
}
