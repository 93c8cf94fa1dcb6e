using System.Globalization;
using System.Text;
using Nuke.Common.Tooling;
using Serilog.Events;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The .NET SDK's command line.</summary>
[PathTool(Executable = PathExecutable)]
[LogLevelPattern(LogEventLevel.Warning, @": warning \w{2,5}\d{1,5}:")]
[LogLevelPattern(LogEventLevel.Error, @": error \w{2,5}\d{1,5}:")]
public partial class DotNetTasks : ToolTasks, IRequirePathTool
{
    /// <summary>The program.</summary>
    public const string PathExecutable = "dotnet";

    /// <summary>The path of the program.</summary>
    public static string DotNetPath
    {
        get => Resolve<DotNetTasks>().GetToolPathInternal();
        set => Resolve<DotNetTasks>().SetToolPath(value);
    }

    /// <inheritdoc cref="Tool"/>
    public static IReadOnlyCollection<Output> DotNet(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<IProcess, object?>? exitHandler = null) => Resolve<DotNetTasks>().Run(
            arguments,
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            exitHandler);

    /// <summary>The text so that MSBuild reads it back as it is: its special characters as <c>%XX</c>.</summary>
    public static string EscapeMSBuild(string str) => str.Aggregate(
        new StringBuilder(str.Length),
        (escaped, character) => "%$@();,'*?\"\r\n".Contains(character, StringComparison.Ordinal)
            ? escaped.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture))
            : escaped.Append(character),
        escaped => escaped.ToString());
}
