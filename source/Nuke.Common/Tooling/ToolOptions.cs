namespace Nuke.Common.Tooling;

/// <summary>How a tool is called; a subclass has the arguments of one command.</summary>
public abstract class ToolOptions : Options
{
    /// <summary>The path of the program; the tool's own unless set.</summary>
    public string ProcessToolPath => Value<string>();

    /// <summary>Where it runs.</summary>
    public string ProcessWorkingDirectory => Value<string>();

    /// <summary>Its whole environment; that of this process unless set.</summary>
    public IReadOnlyDictionary<string, string> ProcessEnvironmentVariables => OwnEnvironment ?? EnvironmentInfo.Variables;

    /// <summary>The time limit in milliseconds.</summary>
    public int? ProcessExecutionTimeout => Value<int?>();

    /// <summary>Whether its lines are logged.</summary>
    public bool? ProcessOutputLogging => Value<bool?>();

    /// <summary>Whether the command line is logged.</summary>
    public bool? ProcessInvocationLogging => Value<bool?>();

    /// <summary>Whether an exit code other than 0 is an error; it is unless set to false.</summary>
    public bool? ProcessExitHandling => Value<bool?>();

    /// <summary>Texts that are replaced wherever the process is logged.</summary>
    public IReadOnlyList<string> ProcessRedactedSecrets => Value<IReadOnlyList<string>>();

    /// <summary>Further arguments, at the end of the command line, each quoted already where it must be.</summary>
    public IReadOnlyList<string> ProcessAdditionalArguments => Value<IReadOnlyList<string>>();

    internal IReadOnlyDictionary<string, string>? OwnEnvironment =>
        Value<IReadOnlyDictionary<string, string>?>(nameof(ProcessEnvironmentVariables));

    internal Action<OutputType, string>? ProcessLogger => Value<Action<OutputType, string>?>();

    internal Func<ToolOptions, IProcess, object?>? ProcessExitHandler => Value<Func<ToolOptions, IProcess, object?>?>();
}
