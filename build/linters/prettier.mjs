import { readFileSync, writeFileSync } from "node:fs";
import * as prettier from "prettier";

export default async (file, fix) => {
  if ((await prettier.getFileInfo(file, { ignorePath: ".prettierignore" })).ignored) {
    return [];
  }

  const text = readFileSync(file, "utf8");
  let formatted;
  try {
    formatted = await prettier.format(text, { ...(await prettier.resolveConfig(file, { editorconfig: true })), filepath: file });
  } catch (error) {
    if (!error.loc) {
      throw error;
    }

    return [{ line: error.loc.start.line, rule: "syntax", message: error.message.split("\n", 1)[0] }];
  }

  if (formatted === text) {
    return [];
  }

  if (fix) {
    writeFileSync(file, formatted);
    return [];
  }

  const lines = formatted.split("\n");
  const different = text.split("\n").findIndex((line, i) => line !== lines[i]);
  return [
    {
      line: (different < 0 ? lines.length : different) + 1,
      rule: "format",
      message: "is the first line that prettier would write otherwise",
    },
  ];
};
