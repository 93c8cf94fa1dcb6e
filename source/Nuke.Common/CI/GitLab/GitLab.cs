using System.Text.RegularExpressions;
using Nuke.Common.Execution;

namespace Nuke.Common.CI.GitLab;

/// <summary>A runner of GitLab. Without it the texts are null and the numbers 0.</summary>
public partial class GitLab : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal GitLab(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static GitLab? Instance => BuildContext.Current.Host as GitLab;

    string? IBuildServer.Branch => CommitRefName;

    string? IBuildServer.Commit => CommitSha;

    /// <summary>Begins a part of the log that can be folded.</summary>
    /// <param name="text">Its title.</param>
    /// <param name="collapsed">Whether it is folded at first.</param>
    public void BeginSection(string text, bool collapsed = false) =>
        Console.WriteLine($"\e[0Ksection_start:{Now}:{NameOf(text)}{(collapsed ? "[collapsed=true]" : "")}\r\e[0K{text}");

    /// <summary>Ends the part.</summary>
    public void EndSection(string text) => Console.WriteLine($"\e[0Ksection_end:{Now}:{NameOf(text)}\r\e[0K");

    /// <inheritdoc/>
    protected internal override IDisposable WriteBlock(string text)
    {
        if (BuildContext.Current.DisabledOutputs.Contains(DefaultOutput.TargetCollapse))
        {
            return base.WriteBlock(text);
        }

        BeginSection(text);
        return new Undo(() => EndSection(text));
    }

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private static string NameOf(string text) => OtherThanName().Replace(text, "_").ToLowerInvariant();

    [GeneratedRegex("[^A-Za-z0-9_.-]+")]
    private static partial Regex OtherThanName();
}
