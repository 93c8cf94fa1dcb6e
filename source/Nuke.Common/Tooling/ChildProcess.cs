using System.Diagnostics;
using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>A process whose output is read from its start, line by line.</summary>
internal sealed class ChildProcess : IProcess
{
    // A program that it left behind may hold its output open for ever: after the end, silence this long is the end of output.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly int timeout;
    private readonly Func<string, string> filter;
    private readonly Action<OutputType, string>? logger;
    private readonly List<Output> output = [];
    private readonly Task reading;

    private ChildProcess(Process process, int? timeout, Func<string, string> filter, Action<OutputType, string>? logger)
    {
        this.process = process;
        this.timeout = timeout ?? Timeout.Infinite;
        this.filter = filter;
        this.logger = logger;
        FileName = process.StartInfo.FileName;
        Arguments = filter(process.StartInfo.Arguments);
        WorkingDirectory = process.StartInfo.WorkingDirectory;
        Id = process.Id;
        reading = Task.WhenAll(Read(process.StandardOutput, OutputType.Std), Read(process.StandardError, OutputType.Err));
    }

    public string FileName { get; }

    public string Arguments { get; }

    public string WorkingDirectory { get; }

    public IReadOnlyCollection<Output> Output
    {
        get
        {
            lock (output)
            {
                return [.. output];
            }
        }
    }

    public int ExitCode => process.ExitCode;

    public bool HasExited => process.HasExited;

    public int Id { get; }

    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program, or it cannot run.</exception>
    public static ChildProcess Start(
        ProcessStartInfo startInfo,
        int? timeout,
        Func<string, string> filter,
        Action<OutputType, string>? logger)
    {
        startInfo.UseShellExecute = false;
        startInfo.RedirectStandardOutput = true;
        startInfo.RedirectStandardError = true;
        startInfo.StandardOutputEncoding = Encoding.UTF8;
        startInfo.StandardErrorEncoding = Encoding.UTF8;
        return new ChildProcess(Process.Start(startInfo)!, timeout, filter, logger);
    }

    public void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    public bool WaitForExit()
    {
        var hasExited = process.WaitForExit(timeout);
        if (!hasExited)
        {
            Kill();
            process.WaitForExit();
        }

        WaitForOutput();
        return hasExited;
    }

    public void Dispose() => process.Dispose();

    private void WaitForOutput()
    {
        for (var seen = -1; !reading.Wait(Silence) && Count() != seen;)
        {
            seen = Count();
        }
    }

    private int Count()
    {
        lock (output)
        {
            return output.Count;
        }
    }

    private async Task Read(StreamReader reader, OutputType type)
    {
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            var text = filter(line);
            lock (output)
            {
                output.Add(new Output { Type = type, Text = text });
                logger?.Invoke(type, text);
            }
        }
    }
}
