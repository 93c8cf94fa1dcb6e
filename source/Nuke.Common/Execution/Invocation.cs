using Nuke.Common.IO;
using Nuke.Common.Prompts;

namespace Nuke.Common.Execution;

/// <summary>How a build was started, and where it writes.</summary>
internal sealed record Invocation
{
    /// <summary>The words behind the name of the build.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>Where relative paths start, and where the search for the root directory begins.</summary>
    public required AbsolutePath WorkingDirectory { get; init; }

    public required AbsolutePath AssemblyFile { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches: colours, and a line that says what runs.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Where a person answers; null where nobody does.</summary>
    public Func<Keyboard>? Keyboard { get; init; }

    /// <summary>How many targets may run at once when the user does not say it.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether the process is the build: it listens to signals and owns the console.</summary>
    public bool OwnsProcess { get; init; }

    /// <summary>By which the build is asked to end.</summary>
    public Interruption Interruption { get; init; } = new();

    /// <summary>How long running targets may take to end after an interruption.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    public static Invocation OfProcess() => new()
    {
        Arguments = Environment.GetCommandLineArgs()[1..],
        Variables = EnvironmentInfo.Variables,
        WorkingDirectory = Environment.CurrentDirectory,
        AssemblyFile = Environment.GetCommandLineArgs()[0] is { Length: > 0 } file ? Path.GetFullPath(file) : AppContext.BaseDirectory,
        Output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true },
        Error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true },
        IsTerminal = !Console.IsOutputRedirected,
        Keyboard = Prompts.Keyboard.OfProcess,
        OwnsProcess = true,
    };
}
