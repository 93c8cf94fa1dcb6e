using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Git;


/// <summary>git's command line, and questions to it.</summary>
[PathTool(Executable = PathExecutable)]
[LogErrorAsStandard]
public class GitTasks : ToolTasks, IRequirePathTool
{
    /// <summary>The program.</summary>
    public const string PathExecutable = "git";

    /// <summary>The path of the program.</summary>
    public static string GitPath
    {
        get => Resolve<GitTasks>().GetToolPathInternal();
        set => Resolve<GitTasks>().SetToolPath(value);
    }

    /// <inheritdoc cref="Tool"/>
    public static IReadOnlyCollection<Output> Git(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<IProcess, object?>? exitHandler = null) => Resolve<GitTasks>().Run(
            arguments,
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            exitHandler);

    /// <summary>Whether HEAD is at a commit rather than a branch.</summary>
    public static bool GitIsDetached() => GitIsDetached(null);

    /// <summary>Whether HEAD is at a commit rather than a branch.</summary>
    public static bool GitIsDetached(string? workingDirectory) =>
        Ask("symbolic-ref --short -q HEAD", workingDirectory, IsBranchOrNone) == "";

    /// <summary>Whether nothing is changed, staged or untracked.</summary>
    public static bool GitHasCleanWorkingCopy() => GitHasCleanWorkingCopy(null);

    /// <summary>Whether nothing is changed, staged or untracked.</summary>
    public static bool GitHasCleanWorkingCopy(string? workingDirectory) => Ask("status --short", workingDirectory) == "";

    /// <summary>The branch; <c>HEAD</c> when it is detached.</summary>
    public static string GitCurrentBranch() => GitCurrentBranch(null);

    /// <summary>The branch; <c>HEAD</c> when it is detached.</summary>
    public static string GitCurrentBranch(string? workingDirectory) => Ask("rev-parse --abbrev-ref HEAD", workingDirectory);

    /// <summary>The full name of the commit that is checked out.</summary>
    public static string GitCurrentCommit() => GitCurrentCommit(null);

    /// <summary>The full name of the commit that is checked out.</summary>
    public static string GitCurrentCommit(string? workingDirectory) => Ask("rev-parse HEAD", workingDirectory);

    private static IProcess IsBranchOrNone(IProcess process) => process.ExitCode == 1 ? process : process.AssertZeroExitCode();

    private static string Ask(string question, string? workingDirectory, Func<IProcess, object?>? exitHandler = null) =>
        Git(question, workingDirectory, logOutput: false, logInvocation: false, exitHandler: exitHandler).StdToText();
}
