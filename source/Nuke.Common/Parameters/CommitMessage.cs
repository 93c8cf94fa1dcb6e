using System.Text;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common.Parameters;

/// <summary>The message of the commit that is checked out.</summary>
internal static class CommitMessage
{
    /// <summary>The words behind the prefix, of all lines that begin with it; none outside of a repository.</summary>
    public static IReadOnlyList<string> Arguments(AbsolutePath directory, string prefix)
    {
        if (directory.FindParentOrSelf(path => Path.Exists(path / ".git")) is null)
        {
            return [];
        }

        var lines = ProcessTasks.StartProcess(
            ToolPathResolver.GetPathExecutable("git"),
            "log -1 --format=%B",
            directory,
            logOutput: false,
            logInvocation: false).AssertZeroExitCode().Output;
        return
        [
            .. lines.Select(line => line.Text.Trim())
                .Where(line => line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                .SelectMany(line => WordsOf(line[prefix.Length..])),
        ];
    }

    /// <summary>Quotes hold a word together.</summary>
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (isQuoted, isWord) = (false, false);
        foreach (var character in text + ' ')
        {
            if (character == '"')
            {
                (isQuoted, isWord) = (!isQuoted, true);
            }
            else if (isQuoted || !char.IsWhiteSpace(character))
            {
                word.Append(character);
                isWord = true;
            }
            else if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }

        return words;
    }
}
