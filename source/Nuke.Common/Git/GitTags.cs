using System.IO.Compression;
using System.Text;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Serilog;

namespace Nuke.Common.Git;

/// <summary>The tags of a commit, annotated ones too.</summary>
internal sealed class GitTags(GitDirectory git)
{
    /// <summary>A tag object begins with its header and the line that names its target.</summary>
    private const int BeginningOfObject = 256;

    public IReadOnlyCollection<string> Of(string commit)
    {
        var names = new List<string>();
        foreach (var (name, id) in git.References.Tags())
        {
            if (id == commit)
            {
                names.Add(name);
            }
            else if (!ObjectFile(id).FileExists() && IsLoose(name))
            {
                // It lies in a pack, whose format is git's own matter.
                return AskGit(commit) ?? [.. names.Order(StringComparer.Ordinal)];
            }
            else if (TargetOf(ObjectFile(id)) == commit)
            {
                names.Add(name);
            }
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    private bool IsLoose(string name) => (git.Common / "refs" / "tags" / name).FileExists();

    private AbsolutePath ObjectFile(string id) => git.Common / "objects" / (id is [_, _, ..] ? $"{id[..2]}/{id[2..]}" : "none");

    /// <summary>What a tag object points at; null for any other object.</summary>
    private static string? TargetOf(AbsolutePath file)
    {
        if (!file.FileExists())
        {
            return null;
        }

        using var stream = new ZLibStream(File.OpenRead(file), CompressionMode.Decompress);
        var beginning = new byte[BeginningOfObject];
        var length = stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        var lines = Encoding.UTF8.GetString(beginning, 0, length).Split('\0', '\n');
        return lines is [['t', 'a', 'g', ' ', ..], ['o', 'b', 'j', 'e', 'c', 't', ' ', .. var target], ..] ? target : null;
    }

    /// <returns>Null, and a warning, when git refuses to answer.</returns>
    private string[]? AskGit(string commit)
    {
        var process = ProcessTasks.StartProcess(
            ToolPathResolver.GetPathExecutable("git"),
            $"tag --points-at {commit}",
            git.WorkingCopy,
            logOutput: false,
            logInvocation: false);
        if (!process.WaitForExit() || process.ExitCode != 0)
        {
            Log.Warning("The annotated tags of {Directory} are not known: {Reason}", git.WorkingCopy, process.Output.FirstOrDefault().Text);
            return null;
        }

        return [.. process.Output.Where(line => line.Type == OutputType.Std && line.Text.Length > 0).Select(line => line.Text).Order(StringComparer.Ordinal)];
    }
}
