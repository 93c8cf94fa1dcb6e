using Nuke.Common.CI;
using Nuke.Common.IO;
using Nuke.Common.Reporting;
using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

/// <summary>All that a run of a build knows. The static members that NUKE's API has are a face of <see cref="Current"/>.</summary>
internal sealed class BuildContext
{
    private static readonly AsyncLocal<BuildContext?> Flowing = new();

    /// <summary>For threads that do not inherit the flow.</summary>
    private static BuildContext? ofProcess;

    private readonly Lazy<ParameterCatalogue> catalogue;
    private readonly Lazy<CommandLine> commandLine;
    private readonly Lazy<ParameterVariables> variables;
    private readonly Lazy<AbsolutePath> root;
    private readonly Lazy<IReadOnlyList<string>> profiles;
    private readonly Lazy<ParameterService> parameters;
    private readonly Lazy<ComponentValues> componentValues = new(() => new ComponentValues());
    private readonly Lazy<int> parallelism;
    private readonly Lazy<Host> hostOfEnvironment;
    private Verbosity? verbosity;
    private Host? host;

    private BuildContext(Invocation invocation, Type? buildType)
    {
        Invocation = invocation;
        Console = new BuildConsole(invocation, Redaction);
        catalogue = new(() => ParameterCatalogue.Of(buildType ?? typeof(NukeBuild)));
        IsHelp = buildType is not null && CommandLine.AsksForHelp(invocation.Arguments);
        commandLine = new(() => buildType is null
            ? CommandLine.BeforeBuild(invocation.Arguments)
            : UnlessHelp(() => LineOf(buildType, invocation), CommandLine.Empty));
        variables = new(() => new ParameterVariables(invocation.Variables));
        root = new(() => UnlessHelp(() => RootDirectory.Find(CommandLine["Root"], invocation), invocation.WorkingDirectory));
        profiles = new(() => BuiltIn<string[]>("Profile", WithFiles([], invocation.WorkingDirectory)) ?? []);
        parallelism = new(() => BuiltIn<int?>("Parallel") switch
        {
            null => invocation.Parallelism,
            >= 1 and var count => count,
            var count => throw new UsageError($"--parallel: {count} targets cannot run side by side", "give 1 or more; 1 lets one run after the other"),
        });
        hostOfEnvironment = new(() => UnlessHelp(() => Hosts.Choose(BuiltIn<string>("Host", Parameters), invocation.Variables), new Terminal()));
        parameters = new(() => WithFiles(UnlessHelp(() => ParameterFile.Load(Root, Profiles, Catalogue), []), Root));
    }

    /// <summary>The run that the code belongs to; before the build exists, one that knows only where and how it runs.</summary>
    public static BuildContext Current => Flowing.Value ?? ofProcess ?? BeforeBuild();

    public Invocation Invocation { get; }

    public Redaction Redaction { get; } = new();

    public BuildConsole Console { get; }

    public Tooling.RunningProcesses Processes { get; } = new();

    public Problems Problems { get; } = new();

    public ComponentValues ComponentValues => componentValues.Value;

    public bool IsHelp { get; }

    /// <summary>What is wrong with the command line or the files, where the user asks for help all the same.</summary>
    public UsageError? HelpProblem { get; private set; }

    /// <summary>The build, once it exists.</summary>
    public NukeBuild? Build { get; set; }

    /// <summary>How much tools say by default.</summary>
    public List<Tooling.VerbosityMappingAttribute> VerbosityMappings { get; } = [];

    /// <summary>The targets of the build, once it exists.</summary>
    public IReadOnlyList<ExecutableTarget> Targets { get; set; } = [];

    /// <summary>The parts of the output that the build leaves out.</summary>
    public IReadOnlyCollection<DefaultOutput> DisabledOutputs { get; set; } = [];

    public ParameterCatalogue Catalogue => catalogue.Value;

    /// <exception cref="UsageError">The command line is wrong.</exception>
    public CommandLine CommandLine => commandLine.Value;

    /// <exception cref="UsageError">There is no root directory.</exception>
    public AbsolutePath Root => root.Value;

    public IReadOnlyList<string> Profiles => profiles.Value;

    public ParameterService Parameters => parameters.Value;

    /// <summary>How many targets may run at once.</summary>
    /// <exception cref="UsageError">Fewer than one.</exception>
    public int Parallelism => parallelism.Value;

    public Verbosity Verbosity
    {
        get => verbosity ??= BuiltIn<Verbosity?>("Verbosity", Parameters) ?? Verbosity.Normal;
        set => verbosity = value;
    }

    public Host Host
    {
        get => host ?? hostOfEnvironment.Value;
        set => host = value;
    }

    /// <summary>Part of the work, or all of it.</summary>
    /// <exception cref="UsageError">There is no such part.</exception>
    public Partition Partition => BuiltIn<Partition>(nameof(Partition)) ?? Partition.Single;

    /// <summary>A context for a run, current until the end of the returned scope.</summary>
    public static BuildContext Enter(Invocation invocation, Type buildType, out IDisposable scope)
    {
        var before = (Flowing.Value, ofProcess);
        var context = new BuildContext(invocation, buildType);
        Flowing.Value = context;
        ofProcess = invocation.OwnsProcess ? context : ofProcess;
        scope = new Undo(() => (Flowing.Value, ofProcess) = before);
        return context;
    }

    /// <summary>Hides what the environment has for secrets, also where the command line gives another value: errors and child processes may show it.</summary>
    public void HideVariables()
    {
        foreach (var parameter in Catalogue.All.Where(parameter => parameter.IsSecret))
        {
            Redaction.Add(ParameterService.SecretsIn(variables.Value.AllFor(parameter), parameter), parameter.Option);
        }
    }

    /// <summary>The value of a parameter that every build has.</summary>
    public T? BuiltIn<T>(string name) => BuiltIn<T>(name, Parameters);

    private static BuildContext BeforeBuild()
    {
        UnhandledError.Listen();
        return new BuildContext(Invocation.OfProcess(), null);
    }

    /// <summary>Help is shown however wrong everything else is.</summary>
    private T UnlessHelp<T>(Func<T> find, T otherwise)
    {
        try
        {
            return find();
        }
        catch (UsageError error) when (IsHelp)
        {
            HelpProblem ??= error;
            return otherwise;
        }
    }

    private T? BuiltIn<T>(string name, ParameterService service) =>
        Catalogue.All.FirstOrDefault(definition => definition.IsBuiltIn && definition.Name == name) is { } parameter
            ? (T?)service.GetValue(parameter, typeof(T))
            : default;

    /// <summary>What the commit message says, where the build asks for it, goes before what the user wrote.</summary>
    private CommandLine LineOf(Type buildType, Invocation invocation)
    {
        Predicate<string> isTarget = TargetNames.Of(buildType).Has;
        var line = CommandLine.Parse(invocation.Arguments, Catalogue, isTarget);
        return ArgumentsFromGitCommitMessageAttribute.For(buildType, invocation) is { Count: > 0 } words
            ? CommandLine.Parse(words, Catalogue, isTarget).Over(line)
            : line;
    }

    private ParameterService WithFiles(IReadOnlyList<ParameterFile> files, AbsolutePath directory) =>
        new(CommandLine, variables.Value, files, Invocation.WorkingDirectory, directory, Redaction);
}
