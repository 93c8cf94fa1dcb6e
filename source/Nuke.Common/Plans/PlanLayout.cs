using System.Text;
using Nuke.Common.Execution;

namespace Nuke.Common.Plans;

/// <summary>Where the targets of a plan stand in its drawing: a column for each step, and room between the targets for the lines that pass it.</summary>
internal sealed class PlanLayout
{
    private const int BoxHeight = 36;
    private const int LaneHeight = 8;
    private const int Gap = 20;
    private const int ColumnGap = 64;
    private const int Margin = 12;
    private const int Padding = 16;

    /// <summary>Wide enough for the widest letters of the drawing's font.</summary>
    private const double WidthOfLetter = 8.6;

    private readonly Dictionary<ExecutableTarget, int> levels;
    private readonly Dictionary<(ExecutableTarget Target, int Level), PlanBox> boxes = [];

    public PlanLayout(IReadOnlyList<PlanStep> steps)
    {
        levels = steps.ToDictionary(step => step.Target, step => step.Level);
        var farthest = steps.SelectMany(step => step.After.Select(from => (From: from, step.Level)))
            .GroupBy(line => line.From)
            .ToDictionary(lines => lines.Key, lines => lines.Max(line => line.Level));
        var left = Margin;
        foreach (var column in steps.GroupBy(step => step.Level))
        {
            var width = column.Max(step => (int)Math.Ceiling(step.Target.Name.Length * WidthOfLetter)) + (2 * Padding);
            var top = Margin;
            var lanes = farthest.Where(line => levels[line.Key] < column.Key && column.Key < line.Value)
                .Select(line => (Target: line.Key, Height: LaneHeight, Wish: (double)boxes[(line.Key, column.Key - 1)].Middle));
            var targets = column.Select(step => (step.Target, Height: BoxHeight, Wish: step.After.Select(from => boxes[(from, column.Key - 1)].Middle).DefaultIfEmpty(0).Average()));
            foreach (var (target, height, _) in targets.Concat(lanes).OrderBy(place => place.Wish))
            {
                boxes[(target, column.Key)] = new PlanBox(left, top, width, height);
                top += height + Gap;
            }

            Height = Math.Max(Height, top - Gap + Margin);
            left += width + ColumnGap;
        }

        Width = Math.Max(left - ColumnGap, Margin) + Margin;
    }

    public int Width { get; }

    public int Height { get; }

    public PlanBox this[ExecutableTarget target] => boxes[(target, levels[target])];

    /// <summary>The line from a target to one that waits for it, around those between them; as SVG writes paths.</summary>
    public string Line(ExecutableTarget from, ExecutableTarget to)
    {
        var place = this[from];
        var path = new StringBuilder($"M{place.Right} {place.Middle}");
        for (var level = levels[from] + 1; level <= levels[to]; level++)
        {
            var next = level == levels[to] ? this[to] : boxes[(from, level)];
            var bend = (place.Right + next.Left) / 2;
            path.Append($"C{bend} {place.Middle} {bend} {next.Middle} {next.Left} {next.Middle}").Append(level == levels[to] ? "" : $"H{next.Right}");
            place = next;
        }

        return path.ToString();
    }
}
