namespace Nuke.Common.Tooling;

/// <summary>A program that can be called like a method: <c>Git($"commit -m {message}")</c>.</summary>
/// <param name="arguments">The command line; values in <c>{ }</c> are quoted as needed.</param>
/// <param name="workingDirectory">Where it runs; the working directory of the build unless told.</param>
/// <param name="environmentVariables">The whole environment of the process; that of the build unless told.</param>
/// <param name="timeout">The time limit in milliseconds; none unless told.</param>
/// <param name="logOutput">Whether its lines are logged.</param>
/// <param name="logInvocation">Whether the command line is logged.</param>
/// <param name="logger">Logs a line; the default logger unless told.</param>
/// <param name="exitHandler">Judges the exit code; anything but 0 is an error unless told.</param>
public delegate IReadOnlyCollection<Output> Tool(
    ArgumentStringHandler arguments,
    string? workingDirectory = null,
    IReadOnlyDictionary<string, string>? environmentVariables = null,
    int? timeout = null,
    bool? logOutput = null,
    bool? logInvocation = null,
    Action<OutputType, string>? logger = null,
    Action<IProcess>? exitHandler = null);
