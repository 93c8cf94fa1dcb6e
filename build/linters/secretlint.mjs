import { lstatSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { lintSource } from "@secretlint/core";
import { creator as pattern } from "@secretlint/secretlint-rule-pattern";
import { creator as preset } from "@secretlint/secretlint-rule-preset-recommend";
import { configuration } from "./configuration.mjs";

const known = new Map([preset, pattern].map((rule) => [rule.meta.id, rule]));
const { rules } = configuration(".secretlintrc.yaml") ?? { rules: [{ id: preset.meta.id }] };
const config = {
  rules: rules.map((x) => {
    if (!known.has(x.id)) {
      throw new Error(`.secretlintrc.yaml: ${x.id} is not installed; known are ${[...known.keys()].join(", ")}`);
    }

    return { ...x, rule: known.get(x.id) };
  }),
};

/** The text of a file; null for a binary one, which has a zero byte near its beginning unless it is UTF-16. */
const textOf = (file) => {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return bytes.toString("utf16le");
  }

  return bytes.subarray(0, 8000).includes(0) ? null : bytes.toString("utf8");
};

export default async (file) => {
  const content = lstatSync(file).isFile() ? textOf(file) : null;
  if (content === null) {
    return [];
  }

  const source = { filePath: file, content, ext: extname(file), contentType: "text" };
  const { messages } = await lintSource({ source, options: { config } });

  // The own message of a rule holds the secret; its name says enough.
  return messages.map((x) => ({
    line: x.loc.start.line,
    rule: x.ruleId.split("secretlint-rule-").at(-1),
    message: `looks like a secret (${x.data?.PATTERN_NAME ?? x.messageId}): take it out and revoke it, or allow it with a reason in .secretlintrc.yaml`,
  }));
};
