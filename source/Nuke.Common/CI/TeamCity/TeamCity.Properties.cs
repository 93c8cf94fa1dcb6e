using System.Globalization;
using Nuke.Common.Execution;

namespace Nuke.Common.CI.TeamCity;

/// <summary>What the agent tells of the build, in files of properties.</summary>
public partial class TeamCity
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> systemProperties;
    private readonly Lazy<IReadOnlyDictionary<string, string>> configurationProperties;
    private readonly Lazy<IReadOnlyDictionary<string, string>> runnerProperties;
    private readonly Lazy<IReadOnlyCollection<string>> recentlyFailedTests;

    /// <summary>The properties of the build; empty without an agent.</summary>
    public IReadOnlyDictionary<string, string> SystemProperties => systemProperties.Value;

    /// <summary>The parameters of the configuration; empty without an agent.</summary>
    public IReadOnlyDictionary<string, string> ConfigurationProperties => configurationProperties.Value;

    /// <summary>The settings of the build step; empty without an agent.</summary>
    public IReadOnlyDictionary<string, string> RunnerProperties => runnerProperties.Value;

    /// <summary>The tests that failed in builds before; empty where the agent names none.</summary>
    public IReadOnlyCollection<string> RecentlyFailedTests => recentlyFailedTests.Value;

    /// <summary>The user that the build may act as.</summary>
    public string? AuthUserId => System("teamcity.auth.userId");

    /// <summary>The password of that user. It is a secret.</summary>
    public string? AuthPassword => System("teamcity.auth.password");

    /// <summary>The branch.</summary>
    public string? BranchName => Configuration("teamcity.build.branch");

    /// <summary>The name of the build configuration.</summary>
    public string? BuildConfiguration => System("teamcity.buildConfName");

    /// <summary>The number of the build on the server.</summary>
    public long BuildId => Number("teamcity.build.id") ?? 0;

    /// <summary>The number that people see.</summary>
    public string? BuildNumber => System("build.number");

    /// <summary>The identifier of the build configuration.</summary>
    public string? BuildTypeId => System("teamcity.buildType.id");

    /// <summary>The commit.</summary>
    public string? BuildVcsNumber => System("build.vcs.number");

    /// <summary>Whether somebody runs the build with changes of their own.</summary>
    public bool IsBuildPersonal => bool.TryParse(System("build.is.personal"), out var isPersonal) && isPersonal;

    /// <summary>Whether a pull request is built.</summary>
    public bool IsPullRequest => PullRequestNumber is not null;

    /// <summary>The number of the pull request; null without one.</summary>
    public long? PullRequestNumber => Number("teamcity.pullRequest.number");

    /// <summary>The branch that the pull request comes from.</summary>
    public string? PullRequestSourceBranch => Configuration("teamcity.pullRequest.source.branch");

    /// <summary>The branch that the pull request goes to.</summary>
    public string? PullRequestTargetBranch => Configuration("teamcity.pullRequest.target.branch");

    /// <summary>What the pull request is called.</summary>
    public string? PullRequestTitle => Configuration("teamcity.pullRequest.title");

    /// <summary>The identifier of the project.</summary>
    public string? ProjectId => Configuration("teamcity.project.id");

    /// <summary>The name of the project.</summary>
    public string? ProjectName => System("teamcity.projectName");

    /// <summary>The address of the server.</summary>
    public string? ServerUrl => Configuration("teamcity.serverUrl");

    /// <summary>The version of the server.</summary>
    public string? Version => System("teamcity.version") ?? variables.Text("TEAMCITY_VERSION");

    private string? System(string name) => SystemProperties.GetValueOrDefault(name);

    private string? Configuration(string name) => ConfigurationProperties.GetValueOrDefault(name);

    private long? Number(string name) =>
        long.TryParse(Configuration(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, string> Read(string? file)
    {
        var properties = file is not null && File.Exists(file) ? JavaProperties.Parse(File.ReadAllText(file)) : [];
        BuildContext.Current.Redaction.Add(
            properties.Where(property => property.Key.EndsWith("auth.password", StringComparison.Ordinal)).Select(property => property.Value),
            "teamcity.auth.password");
        return properties;
    }
}
