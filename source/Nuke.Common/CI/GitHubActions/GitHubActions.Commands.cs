using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>Workflow commands: lines that the runner acts on.</summary>
public partial class GitHubActions
{
    /// <summary>Begins a part of the log that can be folded.</summary>
    public void Group(string group) => WriteCommand("group", group);

    /// <summary>Ends the part.</summary>
    public void EndGroup(string group) => WriteCommand("endgroup", group);

    /// <summary>Writes a message that shows only when the run is debugged.</summary>
    public void WriteDebug(string message) => WriteCommand("debug", message);

    /// <summary>Adds a warning to the page of the run.</summary>
    public void WriteWarning(string message) => WriteCommand("warning", message);

    /// <summary>Adds an error to the page of the run.</summary>
    public void WriteError(string message) => WriteCommand("error", message);

    /// <summary>Writes a command: <c>::command key=value::message</c>, with everything escaped.</summary>
    public void WriteCommand(string command, string? message = null, Configure<Dictionary<string, object>>? dictionaryConfigurator = null)
    {
        var properties = dictionaryConfigurator?.Invoke([]) ?? [];
        var list = string.Join(',', properties.Select(property => $"{property.Key}={EscapeProperty($"{property.Value}")}"));
        Console.WriteLine($"::{command}{(list.Length > 0 ? $" {list}" : "")}::{Escape(message ?? "")}");
    }

    /// <inheritdoc/>
    protected internal override IDisposable WriteBlock(string text)
    {
        if (BuildContext.Current.DisabledOutputs.Contains(DefaultOutput.TargetCollapse))
        {
            return base.WriteBlock(text);
        }

        Group(text);
        return new Undo(() => EndGroup(text));
    }

    /// <inheritdoc/>
    protected internal override void ReportWarning(string text, string? details = null) => WriteWarning(Joined(text, details));

    /// <inheritdoc/>
    protected internal override void ReportError(string text, string? details = null) => WriteError(Joined(text, details));

    /// <summary>Commands of a build or of the tools that it calls are passed on as they are.</summary>
    protected internal override bool FilterMessage(string message) =>
        message.StartsWith("::", StringComparison.Ordinal) || message.StartsWith("##[", StringComparison.Ordinal);

    internal override string? MaskCommand(string secret) => $"::add-mask::{Escape(secret)}";

    private static string Joined(string text, string? details) => details is null ? text : $"{text}\n{details}";

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
