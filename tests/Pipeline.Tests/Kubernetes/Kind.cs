using System.Text.Json;
using Slipway.Tools;

namespace Pipeline.Tests.Kubernetes;

/// <summary>A cluster in Docker and a registry beside it, as GitHub's machines can make them.</summary>
/// <remarks>kind.sigs.k8s.io, "Local Registry": the node reaches by another name what this machine calls localhost.</remarks>
internal sealed class Kind(string folder)
{
    private const string Name = "slipway-test";
    private const string Registry = "localhost:5001";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static bool IsHere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(x => File.Exists(Path.Combine(x, "kind")));

    public static string Repository => $"{Registry}/listener";

    /// <returns>The kubeconfig.</returns>
    public async Task<string> Start(CancellationToken cancellation)
    {
        await Docker(
            cancellation, "run", "--detach", "--publish", "127.0.0.1:5001:5000", "--env", "REGISTRY_STORAGE_DELETE_ENABLED=true", "--name", Name, "registry:2");
        var kubeConfig = Path.Combine(folder, "kind");
        await new ToolCall("kind", "create", "cluster", "--name", Name, "--kubeconfig", kubeConfig, "--wait", "180s").WithTimeLimit(Limit).Run(cancellation);
        await Docker(cancellation, "network", "connect", "kind", Name);
        var hosts = $"mkdir -p /etc/containerd/certs.d/{Registry} && echo '[host.\"http://{Name}:5000\"]' >/etc/containerd/certs.d/{Registry}/hosts.toml";
        await Docker(cancellation, "exec", $"{Name}-control-plane", "sh", "-euc", hosts);
        return kubeConfig;
    }

    /// <summary>Microsoft's image by the digest that it has now.</summary>
    public static async Task<string> FindBaseImage(CancellationToken cancellation)
    {
        var manifest = await Docker(cancellation, "buildx", "imagetools", "inspect", "mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled", "--format", "{{json .Manifest}}");
        return $"mcr.microsoft.com/dotnet/aspnet@{JsonDocument.Parse(manifest).RootElement.GetProperty("digest").GetString()}";
    }

    public static async Task Stop()
    {
        await new ToolCall("kind", "delete", "cluster", "--name", Name).Run(CancellationToken.None);
        await Docker(CancellationToken.None, "rm", "--force", "--volumes", Name);
    }

    private static async Task<string> Docker(CancellationToken cancellation, params string[] arguments) =>
        (await new ToolCall("docker", arguments).WithTimeLimit(Limit).Run(cancellation)).Out;
}
