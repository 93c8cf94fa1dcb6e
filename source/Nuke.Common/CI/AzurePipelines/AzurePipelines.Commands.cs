using System.Globalization;

namespace Nuke.Common.CI.AzurePipelines;

/// <summary>Logging commands: lines that the agent acts on.</summary>
public partial class AzurePipelines
{
    /// <summary>Begins a part of the log that can be folded.</summary>
    public void Group(string group) => Console.WriteLine($"##[group]{group}");

    /// <summary>Ends the part.</summary>
    public void EndGroup(string group) => Console.WriteLine("##[endgroup]");

    /// <summary>Adds a file to the log of the run.</summary>
    public void UploadLog(string localFilePath) => WriteCommand("build.uploadlog", localFilePath);

    /// <summary>Gives the run another number.</summary>
    public void UpdateBuildNumber(string buildNumber) => WriteCommand("build.updatebuildnumber", buildNumber);

    /// <summary>Gives the run a tag.</summary>
    public void AddBuildTag(string buildTag) => WriteCommand("build.addbuildtag", buildTag);

    /// <summary>Keeps files of the run for people.</summary>
    public void UploadArtifacts(string containerFolder, string artifactName, string packageDirectory) => WriteCommand(
        "artifact.upload",
        packageDirectory,
        properties => With(properties, ("containerfolder", containerFolder), ("artifactname", artifactName)));

    /// <summary>Gives the results of tests to the page of the run.</summary>
    public void PublishTestResults(
        string title,
        AzurePipelinesTestResultsType type,
        IEnumerable<string> files,
        bool? mergeResults = null,
        string? platform = null,
        string? configuration = null,
        bool? publishRunAttachments = null) => WriteCommand(
            "results.publish",
            dictionaryConfigurator: properties => With(
                properties,
                ("type", type),
                ("mergeResults", mergeResults),
                ("platform", platform),
                ("config", configuration),
                ("runTitle", title),
                ("publishRunAttachments", publishRunAttachments),
                ("resultFiles", string.Join(',', files)),
                ("testRunSystem", "NUKE")));

    /// <summary>Gives the coverage to the page of the run.</summary>
    public void PublishCodeCoverage(
        AzurePipelinesCodeCoverageToolType coverageTool,
        string summaryFile,
        string reportDirectory,
        params string[] additionalCodeCoverageFiles) => WriteCommand(
            "codecoverage.publish",
            dictionaryConfigurator: properties => With(
                properties,
                ("codecoveragetool", coverageTool),
                ("summaryfile", summaryFile),
                ("reportdirectory", reportDirectory),
                ("additionalcodecoveragefiles", additionalCodeCoverageFiles is [] ? null : string.Join(',', additionalCodeCoverageFiles))));

    /// <summary>Adds a warning to the page of the run.</summary>
    public void LogWarning(string message, string? sourcePath = null, string? lineNumber = null, string? columnNumber = null, string? code = null) =>
        LogIssue(AzurePipelinesIssueType.Warning, message, sourcePath, lineNumber, columnNumber, code);

    /// <summary>Adds an error to the page of the run.</summary>
    public void LogError(string message, string? sourcePath = null, string? lineNumber = null, string? columnNumber = null, string? code = null) =>
        LogIssue(AzurePipelinesIssueType.Error, message, sourcePath, lineNumber, columnNumber, code);

    /// <summary>Adds a warning or an error to the page of the run.</summary>
    public void LogIssue(
        AzurePipelinesIssueType type,
        string message,
        string? sourcePath = null,
        string? lineNumber = null,
        string? columnNumber = null,
        string? code = null) => WriteCommand(
            "task.logissue",
            message,
            properties => With(
                properties,
                ("type", type == AzurePipelinesIssueType.Error ? "error" : "warning"),
                ("sourcepath", sourcePath),
                ("linenumber", lineNumber),
                ("columnnumber", columnNumber),
                ("code", code)));

    /// <summary>Sets a variable for the steps that follow.</summary>
    public void SetVariable(string name, string value, bool? isSecret = null, bool? isOutput = null, bool? isReadOnly = null) => WriteCommand(
        "task.setvariable",
        value,
        properties => With(properties, ("variable", name), ("issecret", isSecret), ("isoutput", isOutput), ("isreadonly", isReadOnly)));

    /// <summary>Writes a command: <c>##vso[command key=value;]message</c>, with everything escaped.</summary>
    public void WriteCommand(
        string command,
        string? message = null,
        Func<Dictionary<string, object>, Dictionary<string, object>>? dictionaryConfigurator = null)
    {
        var properties = dictionaryConfigurator?.Invoke([]) ?? [];
        var list = string.Concat(properties.Select(property => $"{property.Key}={EscapeProperty(Text(property.Value))};"));
        Console.WriteLine($"##vso[{command}{(list.Length > 0 ? $" {list}" : "")}]{Escape(message ?? "")}");
    }

    internal override string? MaskCommand(string secret) => $"##vso[task.setsecret]{Escape(secret)}";

    private static Dictionary<string, object> With(Dictionary<string, object> properties, params (string Key, object? Value)[] pairs)
    {
        foreach (var (key, value) in pairs)
        {
            if (value is not null)
            {
                properties[key] = value;
            }
        }

        return properties;
    }

    private static string Text(object value) =>
        value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string Escape(string text) => text
        .Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace("]", "%5D", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal);
}
