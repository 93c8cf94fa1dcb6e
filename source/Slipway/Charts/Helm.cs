using Slipway.Tools;

namespace Slipway.Charts;

/// <summary>Helm 4: from the PATH, else from a cache that is filled once with a pinned download.</summary>
public sealed class Helm
{
    /// <summary>The version that is fetched when the PATH has no Helm 4.</summary>
    public const string PinnedVersion = "4.1.4";

    private Helm(string program, string version)
    {
        Program = program;
        Version = version;
    }

    /// <summary>The path of the program.</summary>
    public string Program { get; }

    /// <summary>Its version, without a leading v.</summary>
    public string Version { get; }

    /// <summary>Finds Helm 4, and fetches it when it is neither on the PATH nor in the cache.</summary>
    /// <exception cref="UserError">It is nowhere and cannot be fetched.</exception>
    public static Task<Helm> Find(CancellationToken cancellation) => Find(HelmPlaces.FromEnvironment(), cancellation);

    internal static async Task<Helm> Find(HelmPlaces places, CancellationToken cancellation) =>
        await places.OnPath(cancellation) is { } found
            ? new Helm(found.Program, found.Version)
            : new Helm(await places.Cache.Get(cancellation), PinnedVersion);

    /// <summary>Renders a chart with <c>helm template</c> and reads the objects strictly.</summary>
    /// <exception cref="UserError">The chart does not render, or renders something that Kubernetes does not know.</exception>
    public async Task<RenderedChart> Render(ChartRendering rendering, CancellationToken cancellation)
    {
        var result = await TryTemplate(rendering, cancellation);
        return result.ExitCode == 0
            ? RenderedChart.Parse(result.Out)
            : throw new UserError($"{rendering.Chart} does not render: {HelmMessage.Of(result)}", "mend the chart or the values that it names");
    }

    internal Task<ToolResult> TryTemplate(ChartRendering rendering, CancellationToken cancellation) =>
        Call(["template", rendering.Release, rendering.Chart, "--namespace", rendering.Namespace], rendering, cancellation);

    internal Task<ToolResult> TryLint(ChartRendering rendering, CancellationToken cancellation) =>
        Call(["lint", "--strict", "--quiet", rendering.Chart, "--namespace", rendering.Namespace], rendering, cancellation);

    // Extra values go in as JSON on the standard input: no quoting, no file, and no length limit.
    private Task<ToolResult> Call(IEnumerable<string> arguments, ChartRendering rendering, CancellationToken cancellation) =>
        new ToolCall(Program, [.. arguments, .. rendering.ValuesFiles.SelectMany(x => new[] { "--values", x }), "--values", "-"])
            .WithInput(rendering.Values.ToJsonString())
            .WithTimeLimit(TimeSpan.FromMinutes(1))
            .TryRun(cancellation);
}
