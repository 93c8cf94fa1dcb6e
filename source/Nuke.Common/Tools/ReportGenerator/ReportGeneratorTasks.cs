using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.ReportGenerator;

/// <summary>ReportGenerator, which makes reports of measured coverage.</summary>
[NuGetTool(Id = PackageId, Executable = PackageExecutable)]
public partial class ReportGeneratorTasks : ToolTasks, IRequireNuGetPackage
{
    /// <summary>The package that has the program.</summary>
    public const string PackageId = "ReportGenerator";

    /// <summary>The program.</summary>
    public const string PackageExecutable = "ReportGenerator.dll";

    /// <summary>The path of the program.</summary>
    public static string ReportGeneratorPath
    {
        get => Resolve<ReportGeneratorTasks>().GetToolPathInternal();
        set => Resolve<ReportGeneratorTasks>().SetToolPath(value);
    }

    /// <inheritdoc cref="Tool"/>
    public static IReadOnlyCollection<Output> ReportGenerator(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<IProcess, object?>? exitHandler = null) => Resolve<ReportGeneratorTasks>().Run(
            arguments,
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            exitHandler);
}
