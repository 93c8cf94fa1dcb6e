using System.Diagnostics;

namespace Nuke.Common.Tests.Completion;

/// <summary>A shell of this machine.</summary>
internal static class Shell
{
    /// <summary>Runs a script; the test is skipped where there is no such shell.</summary>
    /// <returns>The lines that it prints.</returns>
    public static IReadOnlyList<string> Run(string shell, string directory, string script, params IEnumerable<string> arguments)
    {
        var program = new[] { "/usr/bin", "/bin", "/usr/local/bin" }.Select(folder => $"{folder}/{shell}").FirstOrDefault(File.Exists);
        Xunit.Assert.SkipWhen(program is null, $"there is no {shell} on this machine");
        string[] clean = shell switch { "bash" => ["--norc", "--noprofile"], "zsh" => ["-f"], _ => [] };
        var start = new ProcessStartInfo(program!, [.. clean, "-c", script, .. arguments])
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = directory;
        start.Environment["XDG_CONFIG_HOME"] = directory;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.GetAwaiter().GetResult().ShouldBeEmpty();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
