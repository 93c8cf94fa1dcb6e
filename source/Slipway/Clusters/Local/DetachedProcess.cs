using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Slipway.Clusters.Local;

/// <summary>A process that outlives the build. It is known by a file with its number, which it writes itself before it begins.</summary>
/// <param name="folder">Holds the files; its name is in the process's arguments, so that a reused number is not mistaken for it.</param>
internal sealed class DetachedProcess(string folder)
{
    private const int Terminate = 15;
    private const int Kill = 9;

    // Its own session keeps the terminal's Ctrl+C away. The number is written before the program begins, by the program's own process:
    // a build killed at any moment leaves either no process or one that the next build can find.
    private const string Launcher =
        """
        trap '' HUP
        begin='echo $$ >"$1.new" && mv "$1.new" "$1" && shift 2 && exec "$@"'
        if command -v setsid >/dev/null; then
          setsid sh -c "$begin" sh "$@" >>"$2" 2>&1 </dev/null &
        else
          set -m
          sh -c "$begin" sh "$@" >>"$2" 2>&1 </dev/null &
        fi
        """;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    private string PidFile => Path.Combine(folder, "pid");

    private string LogFile => Path.Combine(folder, "output.log");

    /// <summary>Whether the process runs.</summary>
    public bool IsRunning => ReadPid() is { } pid && IsOurs(pid);

    /// <summary>A link to a folder in that of the process: a path through it names this process and no other.</summary>
    public string Link(string target)
    {
        var link = Path.Combine(folder, "root");
        if (!Path.Exists(link))
        {
            Directory.CreateSymbolicLink(link, target);
        }

        return link;
    }

    /// <summary>Starts a program with these arguments and with nothing but this environment.</summary>
    public async Task Start(
        IReadOnlyList<string> command, string workingFolder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false, WorkingDirectory = workingFolder, RedirectStandardInput = true };
        foreach (var argument in (IEnumerable<string>)["-c", Launcher, "sh", PidFile, LogFile, .. command])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var launcher = Process.Start(start) ?? throw new InvalidOperationException("/bin/sh did not start");
        launcher.StandardInput.Close();
        await launcher.WaitForExitAsync(cancellation);
        for (var end = DateTime.UtcNow + StartLimit; !File.Exists(PidFile);)
        {
            if (DateTime.UtcNow > end)
            {
                throw new UserError($"{command[0]} was not started: {string.Join(' ', LastLines(3))}", $"look at the disk and the rights of {folder}");
            }

            await Task.Delay(Step, cancellation);
        }
    }

    /// <summary>Asks the process to end, and ends it when it does not.</summary>
    public async Task Stop(TimeSpan patience)
    {
        if (ReadPid() is not { } pid || !IsOurs(pid))
        {
            return;
        }

        var end = DateTime.UtcNow + patience;
        Send(pid, Terminate);
        while (IsOurs(pid) && DateTime.UtcNow < end)
        {
            await Task.Delay(Step);
        }

        if (IsOurs(pid))
        {
            Send(pid, Kill);
        }

        while (IsOurs(pid))
        {
            await Task.Delay(Step);
        }
    }

    /// <summary>The last lines that the process has written.</summary>
    public IReadOnlyList<string> LastLines(int count) =>
        File.Exists(LogFile) ? [.. File.ReadLines(LogFile).Where(x => x.Trim().Length > 0).TakeLast(count)] : [];

    private int? ReadPid() =>
        File.Exists(PidFile) && int.TryParse(File.ReadAllText(PidFile), NumberStyles.None | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var pid)
            ? pid
            : null;

    private bool IsOurs(int pid)
    {
        try
        {
            // A process that has ended and that nobody has waited for has no arguments any more.
            return Directory.Exists("/proc/self")
                ? File.ReadAllText($"/proc/{pid}/cmdline").Contains(Path.GetFileName(folder), StringComparison.Ordinal)
                : ArgumentsByPs(pid).Contains(Path.GetFileName(folder), StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string ArgumentsByPs(int pid)
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-ww", "-o", "args=", "-p", $"{pid}"]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("ps did not start");
        return ps.StandardOutput.ReadToEnd();
    }

    private static void Send(int pid, int signal)
    {
        const int NoSuchProcess = 3;
        if (SendSignal(pid, signal) != 0 && Marshal.GetLastPInvokeError() is not NoSuchProcess and var error)
        {
            throw new UserError($"process {pid} could not be stopped (error {error})", "it belongs to another user: run the build as that user");
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int pid, int signal);
}
