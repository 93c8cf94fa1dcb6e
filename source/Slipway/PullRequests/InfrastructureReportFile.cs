using System.Text.RegularExpressions;
using Slipway.Infrastructure;

namespace Slipway.PullRequests;

/// <summary>What the run of a pull request says that it would do to the infrastructure.</summary>
internal static partial class InfrastructureReportFile
{
    private const int MostFolders = 50;
    private const int MostChanges = 2_000;
    private const int MostAttributes = 500;
    private const int MostErrors = 50;
    private const int LongestLine = 200;
    private const int LongestName = 500;
    private const int LongestText = 20_000;

    /// <summary>Where runs leave it.</summary>
    public static ReportPlace Place { get; } = new("infrastructure", InfrastructureReport.Artifact, InfrastructureReport.File);

    /// <summary>Reads what others have written.</summary>
    /// <exception cref="UserError">It is no report. The message holds nothing of it.</exception>
    public static InfrastructureReport Read(ReadOnlySpan<byte> content)
    {
        var report = UntrustedReport.Read(content, PullRequestJson.Default.InfrastructureReport);
        return report.Schema != InfrastructureReport.CurrentSchema ? throw UntrustedReport.OtherVersion
            : report.Folders.Count <= MostFolders && report.Folders.All(IsSensible) && report.Folders.DistinctBy(x => x.Folder).Count() == report.Folders.Count ? report
            : throw UntrustedReport.OutOfBounds;
    }

    // The list of errors is null where it is missing.
    private static bool IsSensible(FolderPlan plan) =>
        IsLine(plan.Folder, LongestLine) && Folder.IsMatch(plan.Folder)
        && plan.Outputs is >= 0 and <= MostChanges
        && (plan.Waits is null || IsLine(plan.Waits, LongestLine))
        && plan.Errors is { Count: <= MostErrors } errors && errors.All(x => x.Length <= LongestText)
        && plan.Changes.Count <= MostChanges && plan.Changes.All(IsSensible);

    // A number in the place of a kind is read as one, even of a kind that there is not.
    private static bool IsSensible(PlannedChange change) =>
        Enum.IsDefined(change.Kind) && IsLine(change.Address, LongestName) && IsLine(change.Type, LongestLine) && Kind.IsMatch(change.Type)
        && change.Attributes.Count <= MostAttributes && change.Attributes.All(IsSensible);

    private static bool IsSensible(AttributeChange attribute) =>
        IsLine(attribute.Name, LongestName) && (attribute.Before ?? "").Length <= LongestText && (attribute.After ?? "").Length <= LongestText;

    private static bool IsLine(string text, int longest) => text.Length > 0 && text.Length <= longest && !text.Any(char.IsControl);

    [GeneratedRegex(@"\A[a-z0-9]+(?:[/_-][a-z0-9]+)*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Folder { get; }

    [GeneratedRegex(@"\A[a-z0-9_]+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Kind { get; }
}
