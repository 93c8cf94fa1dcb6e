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
    private readonly Lazy<AbsolutePath> root;
    private readonly Lazy<IReadOnlyList<string>> profiles;
    private readonly Lazy<ParameterService> parameters;
    private readonly Lazy<ComponentValues> componentValues = new(() => new ComponentValues());
    private Verbosity? verbosity;
    private Host? host;

    private BuildContext(Invocation invocation, Type? buildType)
    {
        Invocation = invocation;
        Console = new BuildConsole(invocation, Redaction);
        catalogue = new(() => ParameterCatalogue.Of(buildType ?? typeof(NukeBuild)));
        IsHelp = buildType is not null && CommandLine.AsksForHelp(invocation.Arguments);
        commandLine = new(() => buildType is null || IsHelp
            ? CommandLine.Empty
            : CommandLine.Parse(invocation.Arguments, Catalogue, TargetNames.Of(buildType).Has));
        root = new(() => RootDirectory.Find(CommandLine["Root"], invocation));
        profiles = new(() => BuiltIn<string[]>("Profile", WithFiles([], invocation.WorkingDirectory)) ?? []);
        parameters = new(() => WithFiles(ParameterFile.Load(Root, Profiles, Catalogue), Root));
    }

    /// <summary>The run that the code belongs to; outside of a build one that has no arguments.</summary>
    public static BuildContext Current => Flowing.Value ?? ofProcess ?? new BuildContext(Invocation.OfProcess(), null);

    public Invocation Invocation { get; }

    public Redaction Redaction { get; } = new();

    public BuildConsole Console { get; }

    public Problems Problems { get; } = new();

    public ComponentValues ComponentValues => componentValues.Value;

    public bool IsHelp { get; }

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

    public Verbosity Verbosity
    {
        get => verbosity ??= BuiltIn<Verbosity?>("Verbosity", Parameters) ?? Verbosity.Normal;
        set => verbosity = value;
    }

    public Host Host
    {
        get => host ??= Hosts.Choose(BuiltIn<string>("Host", Parameters), Invocation.Variables);
        set => host = value;
    }

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

    /// <summary>The value of a parameter that every build has.</summary>
    public T? BuiltIn<T>(string name) => BuiltIn<T>(name, Parameters);

    private T? BuiltIn<T>(string name, ParameterService service) =>
        (T?)service.GetValue(Catalogue.All.Single(definition => definition.IsBuiltIn && definition.Name == name), typeof(T));

    private ParameterService WithFiles(IReadOnlyList<ParameterFile> files, AbsolutePath directory) =>
        new(CommandLine, Invocation.Variables, files, Invocation.WorkingDirectory, directory, Redaction);
}
