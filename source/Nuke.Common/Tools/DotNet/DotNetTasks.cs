using System.Globalization;
using System.Text;
using Nuke.Common.Tooling;
using Serilog.Events;

namespace Nuke.Common.Tools.DotNet;


/// <summary>The .NET SDK's command line.</summary>
[PathTool(Executable = PathExecutable)]
[LogLevelPattern(LogEventLevel.Warning, @": warning \w{2,5}\d{1,5}:")]
[LogLevelPattern(LogEventLevel.Error, @": error \w{2,5}\d{1,5}:")]
public class DotNetTasks : ToolTasks, IRequirePathTool
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

    /// <summary>Builds a project or solution.</summary>
    public static IReadOnlyCollection<Output> DotNetBuild(DotNetBuildSettings? options = null) => Resolve<DotNetTasks>().Run(options);

    /// <inheritdoc cref="DotNetBuild(DotNetBuildSettings)"/>
    public static IReadOnlyCollection<Output> DotNetBuild(Configure<DotNetBuildSettings> configurator) =>
        DotNetBuild(configurator.Invoke(new DotNetBuildSettings()));

    /// <inheritdoc cref="DotNetBuild(DotNetBuildSettings)"/>
    public static IEnumerable<(DotNetBuildSettings Settings, IReadOnlyCollection<Output> Output)> DotNetBuild(
        CombinatorialConfigure<DotNetBuildSettings> configurator,
        int degreeOfParallelism = 1,
        bool completeOnFailure = false) => configurator.Invoke(DotNetBuild, degreeOfParallelism, completeOnFailure);

    /// <summary>Removes the output of a project or solution.</summary>
    public static IReadOnlyCollection<Output> DotNetClean(DotNetCleanSettings? options = null) => Resolve<DotNetTasks>().Run(options);

    /// <inheritdoc cref="DotNetClean(DotNetCleanSettings)"/>
    public static IReadOnlyCollection<Output> DotNetClean(Configure<DotNetCleanSettings> configurator) =>
        DotNetClean(configurator.Invoke(new DotNetCleanSettings()));

    /// <inheritdoc cref="DotNetClean(DotNetCleanSettings)"/>
    public static IEnumerable<(DotNetCleanSettings Settings, IReadOnlyCollection<Output> Output)> DotNetClean(
        CombinatorialConfigure<DotNetCleanSettings> configurator,
        int degreeOfParallelism = 1,
        bool completeOnFailure = false) => configurator.Invoke(DotNetClean, degreeOfParallelism, completeOnFailure);

    /// <summary>Formats the code of a project or solution.</summary>
    public static IReadOnlyCollection<Output> DotNetFormat(DotNetFormatSettings? options = null) => Resolve<DotNetTasks>().Run(options);

    /// <inheritdoc cref="DotNetFormat(DotNetFormatSettings)"/>
    public static IReadOnlyCollection<Output> DotNetFormat(Configure<DotNetFormatSettings> configurator) =>
        DotNetFormat(configurator.Invoke(new DotNetFormatSettings()));

    /// <inheritdoc cref="DotNetFormat(DotNetFormatSettings)"/>
    public static IEnumerable<(DotNetFormatSettings Settings, IReadOnlyCollection<Output> Output)> DotNetFormat(
        CombinatorialConfigure<DotNetFormatSettings> configurator,
        int degreeOfParallelism = 1,
        bool completeOnFailure = false) => configurator.Invoke(DotNetFormat, degreeOfParallelism, completeOnFailure);

    /// <summary>Publishes a project or solution.</summary>
    public static IReadOnlyCollection<Output> DotNetPublish(DotNetPublishSettings? options = null) => Resolve<DotNetTasks>().Run(options);

    /// <inheritdoc cref="DotNetPublish(DotNetPublishSettings)"/>
    public static IReadOnlyCollection<Output> DotNetPublish(Configure<DotNetPublishSettings> configurator) =>
        DotNetPublish(configurator.Invoke(new DotNetPublishSettings()));

    /// <inheritdoc cref="DotNetPublish(DotNetPublishSettings)"/>
    public static IEnumerable<(DotNetPublishSettings Settings, IReadOnlyCollection<Output> Output)> DotNetPublish(
        CombinatorialConfigure<DotNetPublishSettings> configurator,
        int degreeOfParallelism = 1,
        bool completeOnFailure = false) => configurator.Invoke(DotNetPublish, degreeOfParallelism, completeOnFailure);

    /// <summary>Restores the packages of a project or solution.</summary>
    public static IReadOnlyCollection<Output> DotNetRestore(DotNetRestoreSettings? options = null) => Resolve<DotNetTasks>().Run(options);

    /// <inheritdoc cref="DotNetRestore(DotNetRestoreSettings)"/>
    public static IReadOnlyCollection<Output> DotNetRestore(Configure<DotNetRestoreSettings> configurator) =>
        DotNetRestore(configurator.Invoke(new DotNetRestoreSettings()));

    /// <inheritdoc cref="DotNetRestore(DotNetRestoreSettings)"/>
    public static IEnumerable<(DotNetRestoreSettings Settings, IReadOnlyCollection<Output> Output)> DotNetRestore(
        CombinatorialConfigure<DotNetRestoreSettings> configurator,
        int degreeOfParallelism = 1,
        bool completeOnFailure = false) => configurator.Invoke(DotNetRestore, degreeOfParallelism, completeOnFailure);

    /// <summary>Runs the tests of a project or solution.</summary>
    public static IReadOnlyCollection<Output> DotNetTest(DotNetTestSettings? options = null) => Resolve<DotNetTasks>().Run(options);

    /// <inheritdoc cref="DotNetTest(DotNetTestSettings)"/>
    public static IReadOnlyCollection<Output> DotNetTest(Configure<DotNetTestSettings> configurator) =>
        DotNetTest(configurator.Invoke(new DotNetTestSettings()));

    /// <inheritdoc cref="DotNetTest(DotNetTestSettings)"/>
    public static IEnumerable<(DotNetTestSettings Settings, IReadOnlyCollection<Output> Output)> DotNetTest(
        CombinatorialConfigure<DotNetTestSettings> configurator,
        int degreeOfParallelism = 1,
        bool completeOnFailure = false) => configurator.Invoke(DotNetTest, degreeOfParallelism, completeOnFailure);
}
