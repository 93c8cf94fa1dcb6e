using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.RegularExpressions;
using NuGet.Versioning;
using Nuke.Common.Git;
using Nuke.Common.Tools.GitHub;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>The highest version among the releases of a repository on GitHub, as text or as <see cref="NuGetVersion"/>.</summary>
/// <param name="identifier">The repository, as <c>owner/name</c>.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class LatestGitHubReleaseAttribute(string identifier) : ValueInjectionAttributeBase
{
    /// <summary>Whether it may be one that is not ready.</summary>
    public bool IncludePrerelease { get; set; }

    /// <summary>Whether the version is read from the tag instead of the name of the release.</summary>
    public bool UseTagName { get; set; }

    /// <summary>The regular expression that finds the version, in the group <c>version</c>.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string Pattern { get; set; } = @"(?<version>\d+(\.\d+){1,3}(-[\w.]+)?)";

    public override object? GetValue(MemberInfo member, object? instance)
    {
        var repository = GitRepository.FromUrl($"https://github.com/{identifier}");
        var releases = GitHubTasks.GitHubClient.Repository.Release.GetAll(repository.GetGitHubOwner(), repository.GetGitHubName()).GetAwaiter().GetResult();
        var latest = releases
            .Where(release => !release.Draft && (IncludePrerelease || !release.Prerelease))
            .Select(release => Regex.Match((UseTagName ? release.TagName : release.Name) ?? "", Pattern).Groups["version"].Value)
            .Select(version => NuGetVersion.TryParse(version, out var parsed) ? parsed : null)
            .Where(version => version is not null && (IncludePrerelease || !version.IsPrerelease))
            .Max()
            .NotNull($"No release of {identifier} has a version that is ready in its {(UseTagName ? "tag" : "name")}")!;
        return VersionValue.Of(member, latest.ToString());
    }
}
