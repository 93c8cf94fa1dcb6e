using Nuke.Common.Execution;

namespace Nuke.Common.CI.Generation;

/// <summary>A build as it is on a host: its targets and parameters may depend on where it runs.</summary>
internal sealed class HostedBuild : IDisposable
{
    private readonly IDisposable scope;

    private HostedBuild(NukeBuild build, IReadOnlyList<ExecutableTarget> targets, IDisposable scope)
    {
        Build = build;
        Targets = targets;
        this.scope = scope;
    }

    public NukeBuild Build { get; }

    public IReadOnlyList<ExecutableTarget> Targets { get; }

    /// <summary>Another build of the type; the code belongs to it until it is disposed.</summary>
    public static HostedBuild Create(Type buildType, Type host)
    {
        var outer = BuildContext.Current;
        var invocation = outer.Invocation with
        {
            Arguments = [$"--{BuildServerConfigurationGeneration.ConfigurationParameterName}", host.Name, "--root", outer.Root],
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            IsTerminal = false,
            OwnsProcess = false,
        };
        var context = BuildContext.Enter(invocation, buildType, out var scope);
        try
        {
            context.Host = Hosts.Create(host, invocation.Variables);
            var build = (NukeBuild)Activator.CreateInstance(buildType, nonPublic: true)!;
            context.Targets = TargetCatalogue.Create(build);
            new ValueInjector(build).InjectParameters();
            return new HostedBuild(build, context.Targets, scope);
        }
        catch
        {
            scope.Dispose();
            throw;
        }
    }

    public void Dispose() => scope.Dispose();
}
