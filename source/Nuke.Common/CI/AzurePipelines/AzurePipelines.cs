using Nuke.Common.Execution;

namespace Nuke.Common.CI.AzurePipelines;

/// <summary>An agent of Azure Pipelines. Without it the texts are null and the numbers 0.</summary>
public partial class AzurePipelines : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal AzurePipelines(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static AzurePipelines? Instance => BuildContext.Current.Host as AzurePipelines;

    string? IBuildServer.Branch => SourceBranch;

    string? IBuildServer.Commit => SourceVersion;

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
    protected internal override void ReportWarning(string text, string? details = null) => LogWarning(Joined(text, details));

    /// <inheritdoc/>
    protected internal override void ReportError(string text, string? details = null) => LogError(Joined(text, details));

    /// <summary>Commands of a build or of the tools that it calls are passed on as they are.</summary>
    protected internal override bool FilterMessage(string message) => message.StartsWith("##", StringComparison.Ordinal);

    private static string Joined(string text, string? details) => details is null ? text : $"{text}\n{details}";
}
