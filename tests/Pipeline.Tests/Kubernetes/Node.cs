using k8s;
using k8s.KubeConfigModels;
using Slipway.Tools;

namespace Pipeline.Tests.Kubernetes;

/// <summary>A cluster with real pods and the registry that it pulls from: made by ../shared/tools, or by kind.</summary>
internal sealed class Node : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    private readonly string folder = Directory.CreateTempSubdirectory("slipway-node-").FullName;
    private readonly Kind? kind;

    private Node(bool isMade) => kind = isMade ? null : new Kind(folder);

    /// <summary>With a context for each stage.</summary>
    public string KubeConfig => Path.Combine(folder, "kubeconfig");

    // Of the service.
    private string Repository => kind is null ? "127.0.0.1:5000/listener" : Kind.Repository;

    /// <summary>What builds are told to deploy there.</summary>
    public IReadOnlyList<string> Options => ["--cluster", "kubernetes", "--registry", Repository, "--base-image", BaseImage, "--patience", "90"];

    // What the service is put on.
    private string BaseImage { get; set; } = "";

    private static string Tools => Path.GetFullPath(Path.Combine(Pipeline.Tests.Repository.Root, "..", "shared", "tools"));

    private static string Kube => Path.Combine(Tools, "kubernetes", "kube");

    private string State => Path.Combine(folder, "state");

    public static async Task<Node> Start(CancellationToken cancellation)
    {
        var isMade = File.Exists(Kube);
        Assert.SkipUnless(isMade || Kind.IsHere, "skipped: neither ../shared/tools/kubernetes nor kind is here");
        Assert.SkipUnless(!isMade || Environment.IsPrivilegedProcess, "skipped: only root may make a cluster with real pods");
        var node = new Node(isMade);
        try
        {
            await (node.kind is { } kind ? node.Start(kind, cancellation) : node.StartOwn(cancellation));
            return node;
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    /// <summary>A program in the network of the cluster.</summary>
    public ToolCall Call(string program, params IEnumerable<string> arguments) =>
        kind is null
            ? Make("run", ["env", $"KUBECONFIG={KubeConfig}", program, .. arguments])
            : new ToolCall("env", [$"KUBECONFIG={KubeConfig}", program, .. arguments]);

    /// <summary>kubectl in the cluster.</summary>
    public async Task<string> Kubectl(params IEnumerable<string> arguments) =>
        (await Call("kubectl", ["--context", "listener-prod", .. arguments]).Run(TestContext.Current.CancellationToken)).Out.Trim();

    /// <summary>Takes an image out of the registry.</summary>
    public async Task Forget(string image) =>
        await Call("curl", "-fsS", "-X", "DELETE", $"http://{Repository.Replace("/", "/v2/", StringComparison.Ordinal)}/manifests/{image}").Run(TestContext.Current.CancellationToken);

    /// <summary>Kills a part of the cluster; what it gives starts the part again.</summary>
    public async Task<Func<Task>> Kill(string part, string program)
    {
        Assert.SkipUnless(kind is null, $"skipped: only a cluster of ../shared/tools lets its {part} be killed");
        var command = Path.Combine(folder, $"{part}.command");
        await Inside($"{Find(part, program)}; cat /proc/$pid/cmdline >'{command}'; kill -KILL $pid; while [ -e /proc/$pid ]; do sleep 0.1; done");
        return async () =>
        {
            await Inside($"cd '{State}'; mapfile -d '' command <'{command}'; setsid \"${{command[@]}}\" </dev/null >>log/{part}.log 2>&1 & disown");
            await Inside($"until kubectl --kubeconfig '{KubeConfig}' --context listener-prod get --raw /readyz >/dev/null 2>&1; do sleep 0.5; done");
        };
    }

    /// <summary>Lets the registry answer nobody; what it gives waits until the first client has come, kills it then, and starts it again.</summary>
    public async Task<Func<Task>> KillRegistryInTheMiddle()
    {
        Assert.SkipUnless(kind is null, "skipped: only a cluster of ../shared/tools lets its registry be killed");
        var find = Find("registry", "registry.yml");
        await Inside($"{find}; kill -STOP $pid");
        return async () =>
        {
            // 1388 is port 5000, 01 an established connection; what it was sent nobody has read yet.
            await Inside($"until grep -qE ' 0100007F:1388 [0-9A-F:]+ 01 [0-9A-F]+:0*[1-9A-F]' /proc/net/tcp; do sleep 0.1; done; {find}; kill -KILL $pid; while [ -e /proc/$pid ]; do sleep 0.1; done");
            await Make("registry").Run(TestContext.Current.CancellationToken);
        };
    }

    public async ValueTask DisposeAsync()
    {
        if (kind is null)
        {
            await Make("down").Run(CancellationToken.None);
        }
        else
        {
            await Kind.Stop();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task StartOwn(CancellationToken cancellation)
    {
        var kubeConfig = (await Make("up", "--node").Run(cancellation)).Out.Trim();
        await Make("registry").Run(cancellation);
        var image = Path.Combine(folder, "base");
        await new ToolCall(Path.Combine(Tools, "base-image", "make-base"), "--variant", "aspnet", image).WithTimeLimit(Limit).Run(cancellation);
        BaseImage = $"oci:{image}";
        await NameContexts(kubeConfig, cancellation);
    }

    private async Task Start(Kind made, CancellationToken cancellation)
    {
        await NameContexts(await made.Start(cancellation), cancellation);
        BaseImage = await Kind.FindBaseImage(cancellation);
    }

    private async Task NameContexts(string kubeConfig, CancellationToken cancellation)
    {
        var config = await KubernetesClientConfiguration.LoadKubeConfigAsync(kubeConfig);
        var context = config.Contexts.Single(x => x.Name == config.CurrentContext).ContextDetails;
        config.Contexts = [.. new[] { "listener-dev", "listener-prod" }.Select(x => new Context { Name = x, ContextDetails = context })];
        config.CurrentContext = null;
        await File.WriteAllTextAsync(KubeConfig, KubernetesYaml.Serialize(config), cancellation);
    }

    // The numbers of processes are those of the node; another process of the machine may have the same.
    private string Find(string part, string program) => $"read -r pid _ <'{State}/pid/{part}'; grep -aqF '{program}' /proc/$pid/cmdline";

    private async Task Inside(string script)
    {
        var node = (await File.ReadAllTextAsync(Path.Combine(State, "pid", "namespaces"), TestContext.Current.CancellationToken)).Split(' ')[0];
        await new ToolCall("nsenter", "--target", node, "--net", "--mount", "--pid", "--", "bash", "-euc", script)
            .WithTimeLimit(TimeSpan.FromMinutes(3))
            .Run(TestContext.Current.CancellationToken);
    }

    // Variables as arguments: a call can be started by another program.
    private ToolCall Make(string command, params IEnumerable<string> arguments) =>
        new ToolCall("env", [$"KUBE_STATE={State}", Kube, command, .. arguments]).WithTimeLimit(Limit);
}
