using System.Diagnostics;

namespace Nuke.Common.Tooling;

/// <summary>A process that was started elsewhere.</summary>
public class Process2 : IProcess
{
    private readonly Process process;
    private readonly int timeout;

    /// <param name="process">The process.</param>
    /// <param name="outputFilter">Changes the command line where it is shown.</param>
    /// <param name="timeout">The time limit in milliseconds; none when null.</param>
    /// <param name="output">The lines that whoever started it collects.</param>
    public Process2(Process process, Func<string, string> outputFilter, int? timeout, IReadOnlyCollection<Output> output)
    {
        this.process = process;
        this.timeout = timeout ?? Timeout.Infinite;
        Output = output;
        FileName = process.StartInfo.FileName;
        Arguments = outputFilter(process.StartInfo.Arguments);
        WorkingDirectory = process.StartInfo.WorkingDirectory;
    }

    /// <inheritdoc/>
    public string FileName { get; }

    /// <inheritdoc/>
    public string Arguments { get; }

    /// <inheritdoc/>
    public string WorkingDirectory { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<Output> Output { get; }

    /// <inheritdoc/>
    public int ExitCode => process.ExitCode;

    /// <inheritdoc/>
    public bool HasExited => process.HasExited;

    /// <inheritdoc/>
    public int Id => process.Id;

    /// <inheritdoc/>
    public void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <inheritdoc/>
    public bool WaitForExit()
    {
        var hasExited = process.WaitForExit(timeout);
        if (!hasExited)
        {
            Kill();
            process.WaitForExit();
        }

        return hasExited;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Dispose();
        GC.SuppressFinalize(this);
    }
}
