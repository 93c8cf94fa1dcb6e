using System.Text.Json;
using System.Text.RegularExpressions;
using Slipway.Files;
using Slipway.Previews;

namespace Slipway.PullRequests;

/// <summary>A report as a file.</summary>
internal static partial class ReportFile
{
    private const int MostGates = 20;
    private const int MostTargets = 50;
    private const int MostObjects = 500;

    /// <summary>Writes a report.</summary>
    public static void Write(string path, PullRequestReport report) =>
        AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(report, PullRequestJson.Default.PullRequestReport));

    /// <summary>Reads what others have written.</summary>
    /// <exception cref="UserError">It is no report. The message holds nothing of it: a log can be written to, too.</exception>
    public static PullRequestReport Read(ReadOnlySpan<byte> content)
    {
        var report = UntrustedReport.Read(content, PullRequestJson.Default.PullRequestReport);
        return report.Schema != PullRequestReport.CurrentSchema ? throw UntrustedReport.OtherVersion
            : IsSensible(report) ? report
            : throw UntrustedReport.OutOfBounds;
    }

    private static bool IsSensible(PullRequestReport report) =>
        report.Gates.Count <= MostGates
        && report.Gates.All(x => IsName(x.Gate) && x.Counts.Count <= MostGates && x.Counts.All(count => IsName(count.Key) && count.Value >= 0))
        && report.Targets.Count <= MostTargets
        && report.Targets.All(x => IsName(x.Stage) && IsName(x.Target) && x.Objects.Count <= MostObjects && x.Objects.All(IsSensible));

    private static bool IsSensible(ManifestText text) => IsName(text.Object);

    private static bool IsName(string text) => Name().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z0-9](?:[A-Za-z0-9 ._:/-]{0,298}[A-Za-z0-9])?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
