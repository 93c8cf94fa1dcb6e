using System.Globalization;
using Slipway.Infrastructure;
using Slipway.Reporting;

namespace Slipway.PullRequests;

/// <summary>The part of a comment that shows what would be done to the infrastructure. All that was reported stands in it as code.</summary>
internal static class InfrastructureSection
{
    private const int LongestValue = 500;

    private static readonly (string Title, ChangeKind Kind)[] Columns =
        [("Create", ChangeKind.Create), ("Change", ChangeKind.Update), ("Replace", ChangeKind.Replace), ("Destroy", ChangeKind.Destroy)];

    /// <summary>The table, or why there is none; nothing where nothing is reported.</summary>
    public static IReadOnlyList<string> Beginning(ReportedInfrastructure reported) => reported switch
    {
        ReportedInfrastructure.Known { Report.Folders: var folders } when folders.All(x => x.IsEmpty) => ["Infrastructure: nothing would change.", ""],
        ReportedInfrastructure.Known { Report.Folders: var folders } =>
            [.. Markdown.Head(["Infrastructure", .. Columns.Select(x => x.Title), ""]), .. folders.Where(x => !x.IsEmpty).Select(Row), ""],
        ReportedInfrastructure.Refused { Reason: var reason } => [$"Infrastructure: what its run reported cannot be used: {Markdown.Code(reason)}.", ""],
        _ => [],
    };

    /// <summary>The changes of each folder, destroys first, as far as they fit.</summary>
    /// <param name="reported">What is reported.</param>
    /// <param name="room">How many characters they may take.</param>
    public static IReadOnlyList<string> Changes(ReportedInfrastructure reported, int room)
    {
        var lines = new WholeParts(room, "./build.sh TerraformPlan");
        foreach (var plan in reported is ReportedInfrastructure.Known { Report.Folders: var folders } ? folders.Where(x => x.Changes.Count + x.Errors.Count > 0) : [])
        {
            lines.AddFramed(
                [$"**{Markdown.Code(plan.Folder)}**", "", "<details>", "<summary>What would change in this folder</summary>", ""],
                [.. plan.Errors.Select(x => (IReadOnlyList<string>)[.. Markdown.Block(x, ""), ""]), .. plan.Changes.OrderByDescending(x => x.Destroys).Select(Part)],
                ["</details>", ""]);
        }

        return lines.All;
    }

    private static string Row(FolderPlan plan) => Markdown.Row([Markdown.Cell(plan.Folder), .. Columns.Select(x => Count(plan, x.Kind)), Remark(plan)]);

    private static string Count(FolderPlan plan, ChangeKind kind) => (plan, plan.Count(kind)) switch
    {
        ({ Waits: not null } or { Errors.Count: > 0 }, _) => "–",
        (_, > 0 and var some) when IsLoss(kind) => $"⚠️ **{some.ToString(CultureInfo.InvariantCulture)}**",
        (_, var some) => some.ToString(CultureInfo.InvariantCulture),
    };

    private static string Remark(FolderPlan plan) => plan switch
    {
        { Waits: { } reason } => Markdown.Cell(reason),
        { Errors.Count: > 0 } => "❌ could not be planned",
        { Changes.Count: 0 } => $"{plan.Outputs} outputs differ",
        _ => string.Join(", ", new[] { ChangeKind.Adopt, ChangeKind.Forget }.Where(x => plan.Count(x) > 0).Select(x => $"{plan.Count(x)} to {PlannedChange.InWords(x)}")),
    };

    private static IReadOnlyList<string> Part(PlannedChange change) =>
    [
        $"{(IsLoss(change.Kind) ? $"⚠️ **{PlannedChange.InWords(change.Kind)}**" : PlannedChange.InWords(change.Kind))} {Markdown.Code(change.Address)}",
        "",
        .. change.Attributes.Count == 0 ? [] : Markdown.Block(string.Join('\n', change.Attributes.SelectMany(Difference)), "diff").Append(""),
    ];

    private static IEnumerable<string> Difference(AttributeChange attribute) =>
    [
        .. attribute.Before is { } before ? [$"-{Line(attribute.Name)}: {Line(before)}"] : Array.Empty<string>(),
        .. attribute.After is { } after ? [$"+{Line(attribute.Name)}: {Line(after)}"] : Array.Empty<string>(),
    ];

    private static string Line(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : $"{line[..LongestValue]}…";
    }

    private static bool IsLoss(ChangeKind kind) => kind is ChangeKind.Destroy or ChangeKind.Replace;
}
