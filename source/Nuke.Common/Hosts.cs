using Nuke.Common.CI.AppVeyor;
using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.CI.Bamboo;
using Nuke.Common.CI.Bitbucket;
using Nuke.Common.CI.Bitrise;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.CI.GitLab;
using Nuke.Common.CI.Jenkins;
using Nuke.Common.CI.SpaceAutomation;
using Nuke.Common.CI.TeamCity;
using Nuke.Common.CI.TravisCI;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common;

/// <summary>The hosts that the engine knows.</summary>
internal static class Hosts
{
    private static readonly KnownHost[] Known =
    [
        new(typeof(GitHubActions), "GITHUB_ACTIONS", variables => new GitHubActions(variables)),
        new(typeof(GitLab), "GITLAB_CI", variables => new GitLab(variables)),
        new(typeof(TeamCity), "TEAMCITY_VERSION", variables => new TeamCity(variables)),
        new(typeof(AzurePipelines), "TF_BUILD", variables => new AzurePipelines(variables)),
        new(typeof(AppVeyor), "APPVEYOR", variables => new AppVeyor(variables)),
        new(typeof(Jenkins), "JENKINS_HOME", variables => new Jenkins(variables)),
        new(typeof(TravisCI), "TRAVIS", variables => new TravisCI(variables)),
        new(typeof(Bitbucket), "BITBUCKET_PIPELINE_UUID", variables => new Bitbucket(variables)),
        new(typeof(Bamboo), "bamboo_planKey", variables => new Bamboo(variables)),
        new(typeof(Bitrise), "BITRISE_BUILD_URL", variables => new Bitrise(variables)),
        new(typeof(SpaceAutomation), "JB_SPACE_PROJECT_KEY", variables => new SpaceAutomation(variables)),
        new(typeof(Rider), "IDEA_INITIAL_DIRECTORY", _ => new Rider()),
        new(typeof(VSCode), "VSCODE_INJECTION", _ => new VSCode()),
        new(typeof(VisualStudio), "VSAPPIDNAME", _ => new VisualStudio()),
        new(typeof(Terminal), null, _ => new Terminal()),
    ];

    /// <summary>Their names, as <c>--host</c> takes them.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Known.Select(host => host.Type.Name)];

    /// <param name="name">What the user asked for; null to look at the environment.</param>
    /// <param name="variables">The environment.</param>
    /// <exception cref="UsageError">There is no such host.</exception>
    public static Host Choose(string? name, IReadOnlyDictionary<string, string> variables)
    {
        var known = name is null
            ? Known.First(host => host.IsRunning(variables))
            : Array.Find(Known, host => host.Type.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return known?.Create(variables)
            ?? throw new UsageError($"--host: there is no host {name}", $"{Nearest.Hint(name!, Names)}possible are {string.Join(", ", Names)}");
    }

    /// <summary>The host of a type; one that the engine does not know is made by its constructor.</summary>
    public static Host Create(Type type, IReadOnlyDictionary<string, string> variables) =>
        Array.Find(Known, host => host.Type == type)?.Create(variables) ?? (Host)Activator.CreateInstance(type, nonPublic: true)!;
}
