using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Slipway;

/// <summary>The compilers, tests and linters of a build that was killed: they know nothing of its end and would go on beside the next one.</summary>
/// <remarks>Each child inherits a variable that names its checkout and build. Instances that were deployed do not: their environment is their own.</remarks>
internal static class LeftoverProcesses
{
    private const string Variable = "SLIPWAY_BUILD";

    /// <summary>Marks the children of this build.</summary>
    public static void MarkChildren(string root) => Environment.SetEnvironmentVariable(Variable, MarkOf(root, Environment.ProcessId));

    /// <summary>Ends those of earlier builds on this checkout. Only for whoever holds its lock.</summary>
    public static void End(string root)
    {
        if (!Directory.Exists("/proc/self"))
        {
            return;
        }

        var ours = $"{Variable}={MarkOf(root, Environment.ProcessId)}";
        var anyOfCheckout = $"{Variable}={root}|";
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(x => Path.GetFileName(x).All(char.IsAsciiDigit)))
        {
            if (MarkIn(folder, anyOfCheckout) is { } mark && mark != ours)
            {
                Kill(int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture));
            }
        }
    }

    private static string MarkOf(string root, int build) => $"{root}|{build}";

    private static string? MarkIn(string folder, string start)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, "environ"))).Split('\0')
                .FirstOrDefault(x => x.StartsWith(start, StringComparison.Ordinal));
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
