namespace Nuke.Common.Tooling;

/// <summary>A started process.</summary>
public interface IProcess : IDisposable
{
    /// <summary>The path of the program.</summary>
    string FileName { get; }

    /// <summary>The arguments as one command line, secrets replaced.</summary>
    string Arguments { get; }

    /// <summary>Where it runs.</summary>
    string WorkingDirectory { get; }

    /// <summary>What it has written so far.</summary>
    IReadOnlyCollection<Output> Output { get; }

    /// <summary>The exit code, once it has ended.</summary>
    int ExitCode { get; }

    /// <summary>True when it has ended.</summary>
    bool HasExited { get; }

    /// <summary>The id that the system gave it.</summary>
    int Id { get; }

    /// <summary>Ends the process and all processes that it started.</summary>
    void Kill();

    /// <summary>Waits until it has ended and all its output is read.</summary>
    /// <returns>False when it took longer than its time limit and was killed.</returns>
    bool WaitForExit();
}
