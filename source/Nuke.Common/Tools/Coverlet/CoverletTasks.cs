using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Coverlet;

/// <summary>coverlet, which measures how much code a test run reaches.</summary>
[NuGetTool(Id = PackageId, Executable = PackageExecutable)]
public partial class CoverletTasks : ToolTasks, IRequireNuGetPackage
{
    /// <summary>The package that has the program.</summary>
    public const string PackageId = "coverlet.console";

    /// <summary>The program.</summary>
    public const string PackageExecutable = "coverlet.console.dll";

    /// <summary>The path of the program.</summary>
    public static string CoverletPath
    {
        get => Resolve<CoverletTasks>().GetToolPathInternal();
        set => Resolve<CoverletTasks>().SetToolPath(value);
    }

    /// <inheritdoc cref="Tool"/>
    public static IReadOnlyCollection<Output> Coverlet(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<IProcess, object?>? exitHandler = null) => Resolve<CoverletTasks>().Run(
            arguments,
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            exitHandler);
}
