using System.Net;
using System.Text;
using Nuke.Common.Execution;

namespace Nuke.Common.Plans;

/// <summary>A page that shows a plan: a drawing, and the same as a table. It needs nothing but itself.</summary>
internal static class PlanPage
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1f24; --faint: #57606a; --paper: #ffffff; --box: #eef4fb; --line: #6e7781; --edge: #1f6feb; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9da7b3; --paper: #0d1117; --box: #17233a; --line: #7d8590; --edge: #58a6ff; } }
        body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        .drawing { overflow-x: auto; margin: 1rem 0; }
        rect { fill: var(--box); stroke: var(--edge); }
        .named rect { stroke-width: 2.5; }
        .skipped rect { stroke-dasharray: 3 3; }
        svg text { fill: var(--ink); font: 14px/1 ui-monospace, monospace; }
        path { fill: none; stroke: var(--line); stroke-width: 1.5; }
        path.order { stroke-dasharray: 6 4; }
        path.trigger { stroke-dasharray: 2 4; }
        marker path { fill: var(--line); stroke: none; }
        table { border-collapse: collapse; }
        th, td { text-align: left; vertical-align: top; padding: .3rem 1.2rem .3rem 0; border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
        .legend, caption { color: var(--faint); text-align: left; }
        """;

    public static string Of(IReadOnlyList<PlanStep> steps)
    {
        var wanted = steps.Where(step => step.Target.Invoked || step.Target.IsDefault).Select(step => step.Target.Name);
        var title = Encoded($"Execution plan of {string.Join(", ", wanted)}");
        var text = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p class="legend">Targets below each other can run side by side. A solid line leads from a target to one that needs it, a dashed line to one that only runs after it, a dotted line to one that it triggers.</p>

            """);
        AddDrawing(text, steps);
        AddTable(text, steps);
        return text.Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }

    private static void AddDrawing(StringBuilder text, IReadOnlyList<PlanStep> steps)
    {
        var layout = new PlanLayout(steps);
        text.Append($"""
            <div class="drawing" tabindex="0" role="group" aria-label="Drawing of the plan">
            <svg role="img" aria-label="The plan as a graph; the table below says the same" width="{layout.Width}" height="{layout.Height}" viewBox="0 0 {layout.Width} {layout.Height}">
            <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>

            """);
        foreach (var (from, to) in steps.SelectMany(step => step.After.Select(from => (from, step.Target))))
        {
            text.Append($"""<path class="{KindOf(from, to)}" d="{layout.Line(from, to)}" marker-end="url(#tip)"/>""").Append('\n');
        }

        foreach (var step in steps)
        {
            var box = layout[step.Target];
            text.Append($"""<g class="{ClassOf(step)}"><title>{Encoded(Said(step))}</title><rect x="{box.Left}" y="{box.Top}" width="{box.Width}" height="{box.Height}" rx="6"/><text x="{box.Left + (box.Width / 2)}" y="{box.Middle}" text-anchor="middle" dominant-baseline="central">{Encoded(step.Target.Name)}</text></g>""").Append('\n');
        }

        text.Append("</svg>\n</div>\n");
    }

    private static void AddTable(StringBuilder text, IReadOnlyList<PlanStep> steps)
    {
        text.Append("""
            <table>
            <caption>What runs, in which step, and why</caption>
            <thead><tr><th scope="col">Step</th><th scope="col">Target</th><th scope="col">Why</th><th scope="col">After</th><th scope="col">What it does</th></tr></thead>
            <tbody>

            """);
        foreach (var step in steps)
        {
            var after = string.Join(", ", step.After.Select(target => target.Name));
            text.Append($"""<tr><td>{step.Level + 1}</td><th scope="row">{Encoded(step.Target.Name)}</th><td>{Encoded(step.Reason)}</td><td>{Encoded(after)}</td><td>{Encoded(step.Target.Description ?? "")}</td></tr>""").Append('\n');
        }

        text.Append("</tbody>\n</table>\n");
    }

    private static string KindOf(ExecutableTarget from, ExecutableTarget to) =>
        to.ExecutionDependencies.Contains(from) ? "needs" : to.TriggerDependencies.Contains(from) ? "trigger" : "order";

    private static string ClassOf(PlanStep step) => step.Target switch
    {
        { Status: ExecutionStatus.Skipped } => "skipped",
        { Invoked: true } or { IsDefault: true } => "named",
        _ => "other",
    };

    private static string Said(PlanStep step) => string.Join(": ", new[] { step.Target.Name, step.Reason, step.Target.Description }.OfType<string>());

    /// <summary>No page may have control characters.</summary>
    private static string Encoded(string text) => WebUtility.HtmlEncode(string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)));
}
