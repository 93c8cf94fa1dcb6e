import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";

/** A linter's YAML file at the root; null when there is none. */
export const configuration = (file) => (existsSync(file) ? load(readFileSync(file, "utf8")) : null);
