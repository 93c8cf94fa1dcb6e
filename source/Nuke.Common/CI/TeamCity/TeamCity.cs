using Nuke.Common.Execution;

namespace Nuke.Common.CI.TeamCity;

/// <summary>An agent of TeamCity. Without it the texts are null and the numbers 0.</summary>
public partial class TeamCity : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal TeamCity(IReadOnlyDictionary<string, string> variables)
    {
        this.variables = new ServerVariables(variables);
        systemProperties = new(() => Read(this.variables.Text("TEAMCITY_BUILD_PROPERTIES_FILE")));
        configurationProperties = new(() => Read(System("teamcity.configuration.properties.file")));
        runnerProperties = new(() => Read(System("teamcity.runner.properties.file")));
        recentlyFailedTests = new(() => System("teamcity.tests.recentlyFailedTests.file") is { } file && File.Exists(file) ? File.ReadAllLines(file) : []);
    }

    /// <summary>The host of this build; null when it is another.</summary>
    public static TeamCity? Instance => BuildContext.Current.Host as TeamCity;

    string? IBuildServer.Branch => BranchName;

    string? IBuildServer.Commit => BuildVcsNumber;

    /// <inheritdoc/>
    protected internal override IDisposable WriteBlock(string text)
    {
        if (BuildContext.Current.DisabledOutputs.Contains(DefaultOutput.TargetCollapse))
        {
            return base.WriteBlock(text);
        }

        OpenBlock(text);
        return new Undo(() => CloseBlock(text));
    }

    /// <inheritdoc/>
    protected internal override void ReportWarning(string text, string? details = null) =>
        WriteWarning(details is null ? text : $"{text}\n{details}");

    /// <inheritdoc/>
    protected internal override void ReportError(string text, string? details = null) => WriteError(text, details);

    /// <summary>Messages of a build or of the tools that it calls are passed on as they are.</summary>
    protected internal override bool FilterMessage(string message) => message.StartsWith("##teamcity[", StringComparison.Ordinal);
}
