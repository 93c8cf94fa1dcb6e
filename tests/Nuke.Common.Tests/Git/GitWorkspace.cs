using System.Diagnostics;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.Git;

/// <summary>Repositories that git itself makes, free of the settings of whoever runs the tests.</summary>
internal sealed class GitWorkspace : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public AbsolutePath Root => directory.Path;

    public AbsolutePath Main => Root / "main";

    /// <summary>A repository with one commit on <c>main</c>.</summary>
    public GitWorkspace()
    {
        Git(Main.CreateDirectory(), "init", "--quiet", "--initial-branch", "main");
        Commit("first");
    }

    public string Commit(string message)
    {
        Git(Main, "commit", "--quiet", "--allow-empty", "--message", message);
        return Git(Main, "rev-parse", "HEAD");
    }

    public string Git(AbsolutePath workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["GIT_CONFIG_GLOBAL"] = "/dev/null",
                ["GIT_CONFIG_SYSTEM"] = "/dev/null",
                ["GIT_CONFIG_COUNT"] = "3",
                ["GIT_CONFIG_KEY_0"] = "user.name",
                ["GIT_CONFIG_VALUE_0"] = "Tester",
                ["GIT_CONFIG_KEY_1"] = "user.email",
                ["GIT_CONFIG_VALUE_1"] = "tester@example.org",
                ["GIT_CONFIG_KEY_2"] = "protocol.file.allow",
                ["GIT_CONFIG_VALUE_2"] = "always",
            },
        };
        foreach (var name in start.Environment.Keys.Where(name => name is "GIT_DIR" or "GIT_WORK_TREE" or "GIT_INDEX_FILE").ToArray())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"git {string.Join(' ', arguments)}: {error.Result}");
        return output;
    }

    public void Dispose() => directory.Dispose();
}
