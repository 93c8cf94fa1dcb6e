using k8s;
using k8s.Models;
using Slipway.Clusters.Kubernetes;
using Slipway.Tests.Clusters.Kubernetes;
using Slipway.Tools;

[assembly: AssemblyFixture(typeof(AKubernetes))]

namespace Slipway.Tests.Clusters.Kubernetes;

/// <summary>A real control plane with a node that only says that pods run: one for all tests of the assembly, when one of them wants it.</summary>
public sealed class AKubernetes : IAsyncDisposable
{
    private const string Context = "kube";

    // The tag of an image, or the name of its repository.
    private const string Unpullable = "(:bad|/unpullable@)";

    private readonly string folder = Directory.CreateTempSubdirectory("kube-").FullName;
    private readonly Lazy<Task<ClusterConnection>> connection;
    private int namespaces;

    public AKubernetes() => connection = new(Start);

    private static string Tool => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../../../shared/tools/kubernetes/kube"));

    /// <summary>The way to it; a test is skipped where the tool is not there that makes it.</summary>
    public Task<ClusterConnection> Connection()
    {
        Assert.SkipUnless(File.Exists(Tool), "skipped: ../shared/tools/kubernetes is not here");
        return connection.Value;
    }

    /// <summary>A namespace that no other test has.</summary>
    public async Task<string> Namespace()
    {
        var name = $"test-{Interlocked.Increment(ref namespaces)}";
        await (await Connection()).Api.CoreV1.CreateNamespaceAsync(
            new V1Namespace { Metadata = new V1ObjectMeta { Name = name } }, cancellationToken: TestContext.Current.CancellationToken);
        return name;
    }

    public async ValueTask DisposeAsync()
    {
        if (connection.IsValueCreated)
        {
            (await connection.Value).Dispose();
            await Kube("down");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => TestSources.Find(path);

    private async Task<ClusterConnection> Start() => await ClusterConnection.Open(Context, (await Kube("up")).Out.Trim());

    private Task<ToolResult> Kube(string command) => new ToolCall(Tool, command)
        .WithVariable("KUBE_STATE", Path.Combine(folder, "state"))
        .WithVariable("KUBE_PORT", "auto")
        .WithVariable("KUBE_FAKE_FAIL", Unpullable)
        .WithTimeLimit(TimeSpan.FromMinutes(15))
        .Run(CancellationToken.None);
}
