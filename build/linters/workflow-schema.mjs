import { readFileSync } from "node:fs";
import { register } from "node:module";

// The package imports its schema without saying that it is JSON, which Node.js insists on.
const hook = `export const load = (url, context, next) =>
  next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await import("@actions/workflow-parser");

export default async (file) => {
  const { context, value } = parseWorkflow({ name: file, content: readFileSync(file, "utf8") }, new NoOperationTraceWriter());
  if (value) {
    await convertWorkflowTemplate(context, value);
  }

  return context.errors.getErrors().map((x) => ({ line: x.range?.start.line ?? 1, rule: "schema", message: x.rawMessage }));
};
