using System.Diagnostics;
using System.Globalization;

namespace Nuke.Common.Tests.Execution;

/// <summary>A run of <see cref="ProcessBuild"/> in a process of its own.</summary>
internal sealed class BuildProcess : IDisposable
{
    private readonly Process process;

    public BuildProcess(Checkout checkout, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var assembly = typeof(ProcessBuild).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", assembly, .. arguments])
        {
            WorkingDirectory = checkout.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = assembly;
        start.Environment.Remove("GITHUB_ACTIONS");
        start.Environment.Remove("NUKE_ROOT");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
    }

    public StreamWriter Input => process.StandardInput;

    public StreamReader Output => process.StandardOutput;

    public StreamReader Error => process.StandardError;

    public int ExitCode
    {
        get
        {
            process.WaitForExit();
            return process.ExitCode;
        }
    }

    /// <summary>Whether a process runs; one that only waits to be asked for its exit code does not.</summary>
    public static bool IsRunning(int id)
    {
        try
        {
            return !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Reads on until a line that begins like this.</summary>
    public string ReadTo(string beginning)
    {
        while (Output.ReadLine() is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new EndOfStreamException($"no line begins with {beginning}");
    }

    /// <summary>The ids of the processes that a target has started.</summary>
    public IReadOnlyList<int> ReadReady() =>
        [.. ReadTo("ready ").Split(' ')[1..].Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    /// <summary>Sends a signal to the build alone.</summary>
    public void Send(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
