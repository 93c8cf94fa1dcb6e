import { readFileSync, writeFileSync } from "node:fs";
import { applyFixes } from "markdownlint";
import { lint } from "markdownlint/promise";
import { configuration } from "./configuration.mjs";

const config = configuration(".markdownlint.yaml") ?? { default: true };
const errors = async (text) => (await lint({ strings: { text }, config })).text;

export default async (file, fix) => {
  let text = readFileSync(file, "utf8");
  let found = await errors(text);
  if (fix && found.length > 0) {
    const mended = applyFixes(text, found);
    if (mended !== text) {
      writeFileSync(file, mended);
      text = mended;
      found = await errors(text);
    }
  }

  return found.map((x) => ({
    line: x.lineNumber,
    rule: `${x.ruleNames[0]}/${x.ruleNames[1]}`,
    message: [x.ruleDescription, x.errorDetail && `[${x.errorDetail}]`].filter(Boolean).join(" "),
  }));
};
