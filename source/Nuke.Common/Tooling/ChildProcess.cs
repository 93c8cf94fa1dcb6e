using System.Diagnostics;
using System.IO.Pipes;
using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>A process whose output is read from its start, line by line, and that has nothing to read itself.</summary>
internal sealed class ChildProcess : IProcess
{
    // A program that it left behind may hold its output open for ever: after the end, silence this long is the end of output.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    // The one left behind may also talk for ever.
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly RunningProcesses running;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Func<string, string> filter;
    private readonly Action<OutputType, string>? logger;
    private readonly Lock gate = new();
    private readonly OutputLines output = new();
    private readonly Task reading;
    private bool isComplete;

    private ChildProcess(
        Process process,
        RunningProcesses running,
        int? timeout,
        Func<string, string> filter,
        Action<OutputType, string>? logger)
    {
        this.process = process;
        this.running = running;
        this.filter = filter;
        this.logger = logger;
        TimeLimit = timeout is { } milliseconds and >= 0 ? TimeSpan.FromMilliseconds(milliseconds) : null;
        FileName = process.StartInfo.FileName;
        Arguments = filter(process.StartInfo.Arguments);
        WorkingDirectory = process.StartInfo.WorkingDirectory;
        Id = process.Id;
        Tree = new ProcessTree(process, [process.StandardOutput.BaseStream as PipeStream, process.StandardError.BaseStream as PipeStream]);
        reading = Task.WhenAll(Reading(process.StandardOutput, OutputType.Std), Reading(process.StandardError, OutputType.Err));
        running.Add(this);
    }

    public string FileName { get; }

    public string Arguments { get; }

    public string WorkingDirectory { get; }

    public IReadOnlyCollection<Output> Output => output;

    public int ExitCode => process.ExitCode;

    public bool HasExited => process.HasExited;

    public int Id { get; }

    /// <summary>The time that it has, from its start; null without a limit.</summary>
    public TimeSpan? TimeLimit { get; }

    /// <summary>The process with all that came from it.</summary>
    public ProcessTree Tree { get; }

    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program, or it cannot run.</exception>
    public static ChildProcess Start(
        ProcessStartInfo startInfo,
        RunningProcesses running,
        int? timeout,
        Func<string, string> filter,
        Action<OutputType, string>? logger)
    {
        startInfo.UseShellExecute = false;
        startInfo.RedirectStandardInput = true;
        startInfo.RedirectStandardOutput = true;
        startInfo.RedirectStandardError = true;
        startInfo.StandardOutputEncoding = Encoding.UTF8;
        startInfo.StandardErrorEncoding = Encoding.UTF8;
        var process = Process.Start(startInfo)!;
        process.StandardInput.Close();
        return new ChildProcess(process, running, timeout, filter, logger);
    }

    public void Kill() => Tree.Kill();

    public bool WaitForExit()
    {
        var hasExited = process.WaitForExit(Remaining());
        if (!hasExited)
        {
            Kill();
            process.WaitForExit();
        }

        running.Remove(this);
        WaitForOutput();
        return hasExited;
    }

    public void Dispose()
    {
        running.Remove(this);
        process.Dispose();
    }

    private TimeSpan Remaining() => TimeLimit is { } limit
        ? TimeSpan.FromTicks(Math.Max(0, (limit - watch.Elapsed).Ticks))
        : Timeout.InfiniteTimeSpan;

    private void WaitForOutput()
    {
        var rest = Stopwatch.StartNew();
        var seen = -1;
        while (!((IAsyncResult)reading).AsyncWaitHandle.WaitOne(Silence) && Count() != seen && rest.Elapsed < LongestRest)
        {
            seen = Count();
        }

        lock (gate)
        {
            isComplete = true;
        }

        if (reading.IsCompleted)
        {
            reading.GetAwaiter().GetResult();
        }
    }

    private int Count()
    {
        lock (gate)
        {
            return output.Count;
        }
    }

    /// <summary>A thread of its own: reading from a pipe blocks one, and those of the pool may all be taken.</summary>
    private Task Reading(StreamReader reader, OutputType type) => Task.Factory.StartNew(
        () => Read(reader, type),
        CancellationToken.None,
        TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
        TaskScheduler.Default);

    private void Read(StreamReader reader, OutputType type)
    {
        var lines = new LineReader(reader);
        try
        {
            while (lines.Next() is { } line)
            {
                Receive(type, line);
            }
        }
        finally
        {
            // When a logger fails, the process must still be able to write, or it would never end.
            lines.Drain();
        }
    }

    private void Receive(OutputType type, string line)
    {
        var text = filter(line);
        lock (gate)
        {
            if (!isComplete)
            {
                output.Add(new Output { Type = type, Text = text });
                logger?.Invoke(type, text);
            }
        }
    }
}
