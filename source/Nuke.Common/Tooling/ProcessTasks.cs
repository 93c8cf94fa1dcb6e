using System.ComponentModel;
using System.Diagnostics;
using Nuke.Common.Execution;
using Serilog;

namespace Nuke.Common.Tooling;

/// <summary>Starts processes.</summary>
public static class ProcessTasks
{
    /// <summary>Whether lines of processes are logged unless a call says otherwise.</summary>
    public static bool DefaultLogOutput = true;

    /// <summary>Whether command lines are logged unless a call says otherwise.</summary>
    public static bool DefaultLogInvocation = true;

    /// <summary>Whether the working directory is logged when it is not the current one.</summary>
    public static bool LogWorkingDirectory = true;

    /// <summary>Where processes run unless a call says otherwise; the current directory when null.</summary>
    public static string? DefaultWorkingDirectory;

    /// <summary>Starts a command in the system's shell.</summary>
    public static IProcess StartShell(
        string command,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<string, string>? outputFilter = null)
    {
        var (shell, option) = OperatingSystem.IsWindows() ? ("cmd.exe", "/c") : ("/bin/sh", "-c");
        return StartProcess(
            ToolPathResolver.GetPathExecutable(shell),
            $"{option} {CommandLine.Quote(command)}",
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            outputFilter);
    }

    /// <summary>Starts a program with an interpolated command line, whose secrets are replaced wherever it is logged.</summary>
    public static IProcess StartProcess(
        string toolPath,
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null) =>
        StartProcess(
            toolPath,
            arguments.ToStringAndClear(),
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            arguments.GetFilter());

    /// <summary>Starts a program.</summary>
    /// <param name="toolPath">Its path; a <c>.dll</c> is run by dotnet.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="workingDirectory">Where it runs.</param>
    /// <param name="environmentVariables">Its whole environment; that of this process when null.</param>
    /// <param name="timeout">The time limit in milliseconds.</param>
    /// <param name="logOutput">Whether its lines are logged.</param>
    /// <param name="logInvocation">Whether the command line is logged.</param>
    /// <param name="logger">Logs a line.</param>
    /// <param name="outputFilter">Changes each line, and the command line where it is logged.</param>
    public static IProcess StartProcess(
        string toolPath,
        string? arguments = null,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<string, string>? outputFilter = null)
    {
        var filter = outputFilter ?? (line => line);
        var startInfo = CreateStartInfo(toolPath, arguments ?? "", workingDirectory, environmentVariables);
        if (logInvocation ?? DefaultLogInvocation)
        {
            LogInvocation(startInfo, filter);
        }

        var log = logOutput ?? DefaultLogOutput ? logger ?? DefaultLogger : null;
        try
        {
            return ChildProcess.Start(startInfo, BuildContext.Current.Processes, timeout, filter, log);
        }
        catch (Win32Exception exception)
        {
            throw new AssertionException($"{toolPath} could not be started: {StartFailure.Reason(exception, startInfo.FileName)}", exception);
        }
    }

    /// <summary>Logs a line of standard output for the curious, one of standard error as an error.</summary>
    public static void DefaultLogger(OutputType type, string output)
    {
        if (type == OutputType.Std)
        {
            Log.Debug("{Output}", output);
        }
        else
        {
            Log.Error("{Output}", output);
        }
    }

    /// <summary>Logs the variables of this process by their names.</summary>
    public static void PrintEnvironmentVariables()
    {
        foreach (var (name, value) in EnvironmentInfo.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Log.Debug("{Name} = {Value}", name, value);
        }
    }

    /// <summary>Warns of folders on the PATH that are not there.</summary>
    public static void CheckPathEnvironmentVariable()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Directory.Exists(folder))
            {
                Log.Warning("The PATH names {Folder}, which does not exist", folder);
            }
        }
    }

    private static ProcessStartInfo CreateStartInfo(
        string toolPath,
        string arguments,
        string? workingDirectory,
        IReadOnlyDictionary<string, string>? environmentVariables)
    {
        var isAssembly = toolPath.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var startInfo = new ProcessStartInfo
        {
            FileName = isAssembly ? ToolPathResolver.GetPathExecutable("dotnet") : ToolPathResolver.Resolve(toolPath),
            Arguments = isAssembly ? $"{CommandLine.Quote(toolPath)} {arguments}" : arguments,
            WorkingDirectory = workingDirectory ?? DefaultWorkingDirectory ?? Environment.CurrentDirectory,
        };
        Assert.True(
            Directory.Exists(startInfo.WorkingDirectory),
            $"{Path.GetFileName(toolPath)} could not be started: no such working directory: {startInfo.WorkingDirectory}");
        Assert.True(
            !arguments.Contains('\0', StringComparison.Ordinal),
            $"{Path.GetFileName(toolPath)} could not be started: no argument can hold the character NUL");
        if (environmentVariables is not null)
        {
            startInfo.Environment.Clear();
            foreach (var (name, value) in environmentVariables)
            {
                Assert.True(
                    name.Length > 0 && !name.AsSpan().ContainsAny('=', '\0') && value?.Contains('\0', StringComparison.Ordinal) != true,
                    $"{Path.GetFileName(toolPath)} could not be started: no environment can hold the variable '{name}': " +
                    "a name needs a character and has no '=', and nothing has the character NUL");
                startInfo.Environment[name] = value;
            }
        }

        return startInfo;
    }

    private static void LogInvocation(ProcessStartInfo startInfo, Func<string, string> filter)
    {
        Log.Information("> {Program} {Arguments}", CommandLine.Quote(startInfo.FileName), filter(startInfo.Arguments));
        if (LogWorkingDirectory && startInfo.WorkingDirectory != Environment.CurrentDirectory)
        {
            Log.Information("@ {WorkingDirectory}", startInfo.WorkingDirectory);
        }
    }
}
