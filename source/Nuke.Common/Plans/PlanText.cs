using System.Text;
using Nuke.Common.Help;
using Nuke.Common.Reporting;

namespace Nuke.Common.Plans;

/// <summary>What would run, in steps of targets that can run side by side, and why.</summary>
internal static class PlanText
{
    public static string Of(IReadOnlyList<PlanStep> steps, Palette palette, int width)
    {
        var column = steps.Select(step => step.Target.Name.Length).Append(0).Max() + 7;
        var count = steps.Count == 0 ? 0 : steps[^1].Level + 1;
        var text = new StringBuilder()
            .AppendLine(palette.Strong($"{steps.Count} {(steps.Count == 1 ? "target" : "targets")} in {count} {(count == 1 ? "step" : "steps")}{(steps.Count > count ? "; those of one step can run side by side" : "")}:"))
            .AppendLine();
        var before = -1;
        foreach (var step in steps)
        {
            var after = step.After is [] ? "" : $"; after {string.Join(", ", step.After.Select(target => target.Name))}";
            var number = step.Level == before ? "   " : $"{step.Level + 1,3}";
            var rows = TextBlock.Row($"{number}  {step.Target.Name}", TextBlock.Lines(step.Reason + after, width - column), column).ToArray();
            text.Append(number).Append("  ").Append(palette.Success(step.Target.Name)).AppendLine(palette.Faint(rows[0][(step.Target.Name.Length + 5)..]));
            foreach (var row in rows.Skip(1))
            {
                text.AppendLine(palette.Faint(row));
            }

            before = step.Level;
        }

        return text.ToString();
    }
}
