namespace Nuke.Common.Prompts;

/// <summary>Where a person answers, and where the questions are seen.</summary>
internal sealed record Keyboard
{
    /// <summary>Whether a person can answer at all.</summary>
    public required bool IsThere { get; init; }

    /// <summary>The next line; null when no more will come.</summary>
    public required Func<string?> ReadLine { get; init; }

    /// <summary>The next key, which is not shown.</summary>
    public required Func<ConsoleKeyInfo> ReadKey { get; init; }

    public required TextWriter Output { get; init; }

    /// <summary>That of the process. A pipe is none: one that nobody writes to would stop the build for ever.</summary>
    public static Keyboard OfProcess() => new()
    {
        IsThere = !Console.IsInputRedirected && !Console.IsOutputRedirected,
        ReadLine = Console.ReadLine,
        ReadKey = () => Console.ReadKey(intercept: true),
        Output = Console.Out,
    };
}
