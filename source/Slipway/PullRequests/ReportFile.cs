using System.Text.Json;
using System.Text.RegularExpressions;
using Slipway.Files;
using Slipway.Previews;

namespace Slipway.PullRequests;

/// <summary>A report as a file, written by a run that nobody trusts and read by one that many trust.</summary>
internal static partial class ReportFile
{
    private const int MostBytes = 1024 * 1024;
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
        if (content.Length > MostBytes)
        {
            throw Refused($"it has {content.Length / 1024} KiB, the most is {MostBytes / 1024}");
        }

        try
        {
            var report = JsonSerializer.Deserialize(content, PullRequestJson.Default.PullRequestReport) ?? throw Refused("it is empty");
            return report.Schema != PullRequestReport.CurrentSchema ? throw Refused("it is of another version")
                : IsSensible(report) ? report
                : throw Refused("its names or numbers are out of bounds");
        }
        catch (JsonException exception)
        {
            throw Refused($"line {exception.LineNumber + 1} is no part of a report");
        }
        catch (UserError exception) when (exception.NextStep.StartsWith("expected ", StringComparison.Ordinal))
        {
            throw Refused("a digest or commit in it is none");
        }
    }

    private static UserError Refused(string why) => new($"the report is refused: {why}", "the next run of the pull request writes another");

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
