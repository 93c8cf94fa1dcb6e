using System.Collections.Concurrent;
using System.Globalization;
using Slipway.Files;
using Slipway.Releases;
using Slipway.Tools;

namespace Slipway.Sources;

/// <summary>A working tree of git.</summary>
public sealed class Checkout(string root)
{
    // The build writes it for editors, each engine in its own words: it is no source.
    private const string Schema = ".nuke/build.schema.json";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, FileStamp> known = new(StringComparer.Ordinal);

    /// <summary>The top folder.</summary>
    public string Root { get; } = root;

    /// <summary>The files as they are now.</summary>
    /// <exception cref="UserError">There is no git, or this is no checkout of it.</exception>
    public async Task<SourceTree> Read(CancellationToken cancellation)
    {
        var listing = Files(["--cached", "--others", "--exclude-standard"], cancellation);
        var ignored = Files(["--others", "--ignored", "--exclude-standard", "--directory"], cancellation);
        IReadOnlyList<string> files = [.. (await listing).Where(x => x != Schema)];
        return SourceTree.Read(Root, files, IgnoredFiles.ReadByCompilers(await ignored, files), known);
    }

    /// <summary>The commit that is checked out.</summary>
    /// <exception cref="UserError">There is no commit yet.</exception>
    public async Task<Commit> Head(CancellationToken cancellation)
    {
        var call = await Call(["log", "-1", "--format=%H %ct"]).TryRun(cancellation);
        if (call.ExitCode != 0)
        {
            throw call.Out.Length == 0 && call.Lines.Any(x => x.Contains("does not have any commits", StringComparison.Ordinal))
                ? new UserError($"{Root} has no commit yet", "commit first: a release is made from a commit")
                : Failure(call);
        }

        var parts = call.Out.Trim().Split(' ');
        return new Commit(
            CommitId.Parse(parts[0]),
            DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)));
    }

    /// <summary>Refuses files that differ from the commit: a release is what was committed.</summary>
    /// <exception cref="UserError">Something is changed, new or deleted.</exception>
    public async Task RequireClean(CancellationToken cancellation)
    {
        var status = await Git(["status", "--porcelain", "-z", "--untracked-files=all"], cancellation);
        var changes = Changed(status);
        if (changes.Count > 0)
        {
            var more = changes.Count > 3 ? $" and {changes.Count - 3} more" : "";
            throw new UserError(
                $"{Root} differs from its commit: {string.Join(", ", changes.Take(3))}{more}",
                "commit or stash the changes: a release is made from a commit and nothing else");
        }

        var ignored = (await Read(cancellation)).Ignored;
        if (ignored.Count > 0)
        {
            throw new UserError(
                $"{Root} has more than its commit: git ignores {string.Join(", ", ignored.Take(3).Select(x => x.Path))}, the compiler does not",
                "commit or remove it: a release is made from a commit and nothing else");
        }
    }

    /// <summary>The branch that is checked out, as <c>refs/heads/main</c>; none when a commit is checked out without one.</summary>
    public async Task<string?> Branch(CancellationToken cancellation) => (await TryGit(["symbolic-ref", "--quiet", "HEAD"], cancellation))?.Trim();

    /// <summary>The files below a folder that differ from the commit: changed, new or deleted.</summary>
    public async Task<IReadOnlyList<string>> Changes(string folder, CancellationToken cancellation) =>
        Changed(await Git(["status", "--porcelain", "-z", "--untracked-files=all", "--", folder], cancellation));

    /// <summary>Who works here, by git's configuration; the user's name at the machine when git does not know.</summary>
    public async Task<string> User(CancellationToken cancellation)
    {
        var name = await Call(["config", "user.name"]).TryRun(cancellation);
        return name.ExitCode == 0 && name.Out.Trim().Length > 0 ? name.Out.Trim() : Environment.UserName;
    }

    /// <summary>What git says; nothing when it refuses.</summary>
    internal async Task<string?> TryGit(IEnumerable<string> arguments, CancellationToken cancellation) =>
        await Call(arguments).TryRun(cancellation) is { ExitCode: 0 } result ? result.Out : null;

    private static List<string> Changed(string status) =>
        [.. status.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(x => x.Length > 3 ? x[3..] : x).Where(x => x != Schema)];

    private async Task<IReadOnlyList<string>> Files(IEnumerable<string> which, CancellationToken cancellation) =>
        (await Git(["ls-files", "-z", .. which], cancellation)).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string> Git(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var result = await Call(arguments).TryRun(cancellation);
        return result.ExitCode == 0 ? result.Out : throw Failure(result);
    }

    // safe.directory: a clone made by another user (root and a normal user on one machine) is still the one that the user asked to build.
    private ToolCall Call(IEnumerable<string> arguments) =>
        new ToolCall("git", ["-c", $"safe.directory={Root}", .. arguments]).In(Root).WithTimeLimit(Limit).WithVariable("GIT_OPTIONAL_LOCKS", "0");

    private UserError Failure(ToolResult result) => new(
        $"git cannot read {Root}: {result.LastLines(1).FirstOrDefault("no message")}",
        "Slipway needs a git checkout: it names a release by its commit");
}
