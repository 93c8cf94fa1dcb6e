using Slipway.Charts;
using Slipway.Images;

namespace Slipway.Tests.Charts;

/// <summary>The chart of this repository and its environments.</summary>
internal static class Delivery
{
    private static readonly Lazy<Task<Helm>> TheHelm = new(() => Slipway.Charts.Helm.Find(CancellationToken.None));

    public static Digest Digest { get; } = Slipway.Images.Digest.Parse($"sha256:{new string('a', 64)}");

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Chart { get; } = Path.Combine(Root, "deploy", "listener");

    public static string LocalSecrets { get; } = Path.Combine(Root, "deploy", "local-secrets.yaml");

    public static IReadOnlyList<ChartEnvironment> Environments { get; } =
    [
        new("dev", Values("dev"), "listener-goerli", "listener-dev"),
        new("prod-mainnet", Values("prod-mainnet"), "listener-mainnet", "listener-prod"),
        new("prod-bsc", Values("prod-bsc"), "listener-bsc", "listener-prod"),
    ];

    public static Task<Helm> Helm() => TheHelm.Value;

    public static ChartEnvironment Environment(string name) => Environments.Single(x => x.Name == name);

    public static ChartRendering Rendering(string environment) =>
        new ChartRendering(Chart, Environment(environment).Release, Environment(environment).Namespace, Environment(environment).ValuesFile)
            .WithImage(Digest)
            .WithSecret($"{Environment(environment).Release}-5f3c");

    public static string Golden(string environment) =>
        Path.Combine(Root, "tests", "Slipway.Tests", "Charts", "Golden", $"{environment}.golden");

    private static string Values(string environment) => Path.Combine(Root, "deploy", "environments", $"{environment}.yaml");

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Slipway.slnx"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run inside of the repository"));
}
