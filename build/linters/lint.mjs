// node lint.mjs LINTER < {"root", "files", "fix"} > [{"file", "line", "rule", "message"}]
import { text } from "node:stream/consumers";

const { root, files, fix } = JSON.parse(await text(process.stdin));
process.chdir(root);

// The output is JSON; what a library has to say goes elsewhere.
console.log = console.error;

const { default: lint } = await import(`./${process.argv[2]}.mjs`);
const findings = [];
for (const file of files) {
  for (const finding of await lint(file, fix)) {
    findings.push({ file, ...finding });
  }
}

process.stdout.write(JSON.stringify(findings));
