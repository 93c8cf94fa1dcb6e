using Nuke.Common.Tooling;
using Serilog.Events;

namespace Nuke.Common.Tools.Npm;

/// <summary>npm's command line.</summary>
[PathTool(Executable = PathExecutable)]
[LogLevelPattern(LogEventLevel.Warning, "^(npmWARN|npm WARN)")]
[LogLevelPattern(LogEventLevel.Debug, "^(npm notice)")]
public partial class NpmTasks : ToolTasks, IRequirePathTool
{
    /// <summary>The program.</summary>
    public const string PathExecutable = "npm";

    /// <summary>The path of the program.</summary>
    public static string NpmPath
    {
        get => Resolve<NpmTasks>().GetToolPathInternal();
        set => Resolve<NpmTasks>().SetToolPath(value);
    }

    /// <inheritdoc cref="Tool"/>
    public static IReadOnlyCollection<Output> Npm(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<IProcess, object?>? exitHandler = null) => Resolve<NpmTasks>().Run(
            arguments,
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            exitHandler);
}
