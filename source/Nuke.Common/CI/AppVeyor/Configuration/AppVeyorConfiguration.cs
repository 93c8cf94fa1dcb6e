using Nuke.Common.CI.Generation;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AppVeyor.Configuration;

/// <summary>The configuration of a build.</summary>
/// <remarks>The reference of appveyor.yml.</remarks>
public class AppVeyorConfiguration : ConfigurationEntity
{
    /// <summary>The launcher, from the root directory on.</summary>
    public string BuildCmdPath { get; set; } = "";

    /// <summary>The targets.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>The machines.</summary>
    public AppVeyorImage[] Images { get; set; } = [];

    /// <summary>Programs that run beside the build.</summary>
    public AppVeyorService[] Services { get; set; } = [];

    /// <summary>The branches that count; null for all.</summary>
    public AppVeyorBranches? Branches { get; set; }

    /// <summary>Whether tags start nothing.</summary>
    public bool SkipTags { get; set; }

    /// <summary>Whether commits start nothing on a branch with a pull request.</summary>
    public bool SkipBranchesWithPullRequest { get; set; }

    /// <summary>The messages of commits that count, as a pattern; null for all.</summary>
    public string? OnlyCommitsMessage { get; set; }

    /// <summary>The author whose commits count; null for all.</summary>
    public string? OnlyCommitsAuthor { get; set; }

    /// <summary>The messages of commits that do not count, as a pattern; null for none.</summary>
    public string? SkipCommitsMessage { get; set; }

    /// <summary>The author whose commits do not count; null for none.</summary>
    public string? SkipCommitsAuthor { get; set; }

    /// <summary>Commands before the checkout.</summary>
    public string[] Init { get; set; } = [];

    /// <summary>The folders that are kept between builds.</summary>
    public string[] Cache { get; set; } = [];

    /// <summary>Whether the checkout brings submodules, and theirs.</summary>
    public bool Submodules { get; set; }

    /// <summary>Encrypted values, by the parameters that get them.</summary>
    public Dictionary<string, string> Secrets { get; set; } = [];

    /// <summary>The files that are kept for people, as patterns from the root directory on.</summary>
    public string[] Artifacts { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        WriteNames(writer, "image:", Images.Select(image => image.GetValue()));
        Branches?.Write(writer);
        if (SkipTags)
        {
            writer.WriteLine("skip_tags: true");
        }

        if (SkipBranchesWithPullRequest)
        {
            writer.WriteLine("skip_branch_with_pr: true");
        }

        WriteCommits(writer, "only_commits:", OnlyCommitsMessage, OnlyCommitsAuthor);
        WriteCommits(writer, "skip_commits:", SkipCommitsMessage, SkipCommitsAuthor);
        WriteNames(writer, "init:", Init);
        WriteNames(writer, "install:", Submodules ? ["git submodule update --init --recursive"] : []);
        WriteNames(writer, "services:", Services.Select(service => service.GetValue()));
        WriteNames(writer, "cache:", Cache);
        writer.WriteList("environment:", Secrets.SelectMany(secret => new[] { $"{Yaml.Scalar(secret.Key)}:", $"  secure: {Yaml.Scalar(secret.Value)}" }));
        WriteBuild(writer);
        writer.WriteList("artifacts:", Artifacts.Select(path => $"- path: {Yaml.Scalar(path)}"));
    }

    /// <summary>The targets test, too: the service shall not look for tests of its own accord.</summary>
    private void WriteBuild(CustomFileWriter writer)
    {
        var targets = string.Join(' ', InvokedTargets);
        writer.WriteList(
            "build_script:",
            [
                $"- cmd: {Yaml.Scalar($".\\{BuildCmdPath.Replace('/', '\\')} {targets}")}",
                $"- sh: {Yaml.Scalar($"./{BuildCmdPath} {targets}")}",
            ]);
        writer.WriteLine("test: off");
    }

    private static void WriteNames(CustomFileWriter writer, string title, IEnumerable<string> names) =>
        writer.WriteList(title, names.Select(name => $"- {Yaml.Scalar(name)}"));

    private static void WriteCommits(CustomFileWriter writer, string title, string? message, string? author) => writer.WriteList(
        title,
        [
            .. message is null ? Array.Empty<string>() : [$"message: {Yaml.Scalar(message)}"],
            .. author is null ? Array.Empty<string>() : [$"author: {Yaml.Scalar(author)}"],
        ]);
}
