using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>A tool and its commands. Each call gives the lines of output; a failure is a <see cref="ProcessException"/>.</summary>
public abstract class ToolTasks
{
    /// <summary>The path of the call that is being made: calls of one tool may run at once.</summary>
    private readonly AsyncLocal<string?> calledPath = new();
    private string? toolPath;

    /// <summary>The tool's one instance.</summary>
    public static T Resolve<T>()
        where T : ToolTasks => Instance<T>.Value;

    internal static ToolTasks Resolve(Type tool) => (ToolTasks)Activator.CreateInstance(tool)!;

    /// <summary>The path of the program: of the options, as set, of the variable <c>NAME_EXE</c>, or by the class's attribute.</summary>
    protected internal string GetToolPathInternal(ToolOptions? options = null) =>
        options?.ProcessToolPath ?? toolPath ?? ToolPathResolver.TryGetEnvironmentExecutable(Variable) ?? GetToolPath(options);

    /// <summary>Logs the lines of a call.</summary>
    protected internal virtual Action<OutputType, string> GetLogger(ToolOptions? options = null) =>
        options?.ProcessLogger ?? new ToolLogger(GetType()).Write;

    /// <summary>The path of the program where nobody has set one.</summary>
    protected virtual string GetToolPath(ToolOptions? options = null) => GetType().GetCustomAttribute<ToolAttribute>() switch
    {
        PathToolAttribute tool => ToolPathResolver.GetPathExecutable(tool.Executable),
        NuGetToolAttribute tool => NuGetToolPathResolver.GetPackageExecutable(
            tool.Id, tool.Executable, framework: (options as IToolOptionsWithFramework)?.Framework),
        NpmToolAttribute tool => NpmToolPathResolver.GetNpmExecutable(tool.Executable),
        _ => throw new AssertionException($"No path is known for {GetType().Name}: name it in {Variable}, or with SetProcessToolPath"),
    };

    /// <summary>Sets the path for all calls that do not have their own.</summary>
    protected void SetToolPath(string path) => toolPath = path;

    /// <summary>Calls a command.</summary>
    protected virtual IReadOnlyCollection<Output> Run<T>(T? options = null)
        where T : ToolOptions, new() => Execute(options).Output;

    /// <summary>Calls a command that has a result.</summary>
    protected virtual (TResult Result, IReadOnlyCollection<Output> Output) Run<TOptions, TResult>(TOptions? options = null)
        where TOptions : ToolOptions, new()
    {
        var (used, output) = Execute(options);
        return ((TResult)GetResult<TResult>(used, output), output);
    }

    /// <summary>Calls the tool with a command line.</summary>
    protected IReadOnlyCollection<Output> Run(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<IProcess, object?>? exitHandler = null) => new ToolExecutor(GetToolPathInternal()).Execute(
            arguments,
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger ?? GetLogger(),
            exitHandler is null ? null : process => exitHandler(process));

    /// <summary>Starts the tool with the arguments of its options.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="workingDirectory">Where it runs.</param>
    /// <param name="environmentVariables">Its whole environment; that of this process when null.</param>
    /// <param name="executionTimeout">The time limit in milliseconds.</param>
    /// <param name="outputLogging">Whether its lines are logged.</param>
    /// <param name="invocationLogging">Whether the command line is logged.</param>
    /// <param name="logger">Logs a line.</param>
    /// <param name="outputFilter">Changes each line, and the command line where it is logged.</param>
    protected virtual IProcess StartProcess(
        string arguments,
        string? workingDirectory,
        IReadOnlyDictionary<string, string>? environmentVariables,
        int? executionTimeout,
        bool? outputLogging,
        bool? invocationLogging,
        Action<OutputType, string>? logger,
        Func<string, string>? outputFilter = null) => ProcessTasks.StartProcess(
            calledPath.Value ?? GetToolPathInternal(),
            arguments,
            workingDirectory,
            environmentVariables,
            executionTimeout,
            outputLogging,
            invocationLogging,
            logger,
            outputFilter);

    /// <summary>Judges the exit code of a call.</summary>
    protected virtual Func<ToolOptions, IProcess, object?> GetExitHandler(ToolOptions? options = null) =>
        options?.ProcessExitHandler
        ?? ((used, process) => used.ProcessExitHandling == false ? process : process.AssertZeroExitCode());

    /// <summary>The options as the tool completes them before a call.</summary>
    protected virtual T PreProcess<T>(T options)
        where T : ToolOptions => options;

    /// <summary>Runs after a call.</summary>
    protected virtual void PostProcess(ToolOptions options)
    {
    }

    /// <summary>Reads the result out of the lines of a call.</summary>
    protected virtual object GetResult<T>(ToolOptions options, IReadOnlyCollection<Output> output) => output.StdToJson<T>()!;

    private string Variable => ToolPathResolver.EnvironmentVariable(GetType().Name.Replace("Tasks", "", StringComparison.Ordinal));

    private (TOptions Options, IReadOnlyCollection<Output> Output) Execute<TOptions>(TOptions? given)
        where TOptions : ToolOptions, new()
    {
        var options = PreProcess(given ?? new TOptions()).WithMappedVerbosity();
        var arguments = new ArgumentBuilder(options);
        calledPath.Value = GetToolPathInternal(options);
        using var process = StartProcess(
            arguments.Text,
            options.ProcessWorkingDirectory,
            options.OwnEnvironment,
            options.ProcessExecutionTimeout,
            options.ProcessOutputLogging,
            options.ProcessInvocationLogging,
            GetLogger(options),
            arguments.Redact);
        process.AssertWaitForExit();
        GetExitHandler(options)(options, process);
        PostProcess(options);
        return (options, process.Output);
    }

    private static class Instance<T>
        where T : ToolTasks
    {
        public static readonly T Value = Activator.CreateInstance<T>();
    }
}
