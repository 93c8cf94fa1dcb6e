using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Slipway;

/// <summary>The compilers, tests and linters of a build that was killed: they know nothing of its end and would go on beside the next one.</summary>
/// <remarks>Each child inherits a variable that names its checkout and build. Instances that were deployed do not: their environment is their own.</remarks>
internal static class LeftoverProcesses
{
    /// <summary>The variable that every child inherits.</summary>
    public const string Variable = "SLIPWAY_BUILD";

    /// <summary>The name under which this build's compiler listens: of a socket in the folder for temporary files. build.sh uses the same.</summary>
    public static string Compiler => $"slipway-{Environment.ProcessId}";

    /// <summary>Marks the children of this build.</summary>
    public static void MarkChildren(string root) => Environment.SetEnvironmentVariable(Variable, MarkOf(root, Environment.ProcessId));

    /// <summary>Ends the children of builds and launchers on this checkout that are no more.</summary>
    public static void End(string root) => End(root, build => !Directory.Exists($"/proc/{build}"));

    /// <summary>Ends what this build has started and left, such as a compiler that waits for more work.</summary>
    public static void EndOwn(string root)
    {
        End(root, build => build == Environment.ProcessId);
        File.Delete(Path.Combine(Path.GetTempPath(), Compiler));
    }

    private static void End(string root, Func<int, bool> isOver)
    {
        if (!Directory.Exists("/proc/self"))
        {
            return;
        }

        var processes = Directory.EnumerateDirectories("/proc")
            .Select(x => int.TryParse(Path.GetFileName(x), CultureInfo.InvariantCulture, out var pid) ? pid : Environment.ProcessId)
            .Where(x => x != Environment.ProcessId);
        foreach (var pid in processes)
        {
            if (BuildOf(pid, $"{Variable}={root}|") is { } build && isOver(build))
            {
                Kill(pid);
            }
        }
    }

    private static string MarkOf(string root, int build) => $"{root}|{build}";

    private static int? BuildOf(int pid, string start)
    {
        try
        {
            var mark = Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{pid}/environ")).Split('\0')
                .FirstOrDefault(x => x.StartsWith(start, StringComparison.Ordinal));
            return int.TryParse(mark?[start.Length..], CultureInfo.InvariantCulture, out var build) ? build : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It has ended, or belongs to another user.
            return null;
        }
    }

    private static void Kill(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            process.Kill();
            process.WaitForExit();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
        {
            Serilog.Log.Debug("Process {Pid} of an earlier build ended by itself: {Reason:l}", pid, exception.Message);
        }
    }
}
