namespace Pipeline.Tests.Kubernetes;

/// <summary>A clone whose builds deploy to a cluster with real pods, small enough for a small machine.</summary>
public sealed class KubernetesClone : IAsyncDisposable
{
    private readonly List<Clone> clones = [];
    private Node? node;

    internal Node Node => node ?? throw new InvalidOperationException("the cluster is started by Reset");

    internal Clone Clone => clones[0];

    /// <summary>To the commit of the beginning, running everywhere.</summary>
    internal async Task Reset()
    {
        if (node is null)
        {
            node = await Node.Start(TestContext.Current.CancellationToken);
            clones.Add(Make());
            await Clone.Create();
            foreach (var environment in Environments)
            {
                Clone.Edit(environment, Shrink);
            }

            await Clone.Begin("Fit a small cluster");

            // Nothing reaches the outside from within the cluster's network: whatever is fetched is fetched before.
            (await Clone.BuildOutside("DockerPush")).Succeeded();
        }

        await Clone.GoBack();
        (await Clone.Build("PromoteProd", "--approve")).Succeeded();
    }

    /// <summary>Commits something that no compiler sees.</summary>
    internal async Task Change(string what)
    {
        Clone.Edit("README.md", x => $"{x}\n{what}.\n");
        await Clone.Commit(what);
    }

    /// <summary>Another clone of the same commit, for the same cluster.</summary>
    internal async Task<Clone> Another()
    {
        clones.Add(Make());
        await clones[^1].CloneFrom(Clone.Root);
        return clones[^1];
    }

    public async ValueTask DisposeAsync()
    {
        if (node is not null)
        {
            await node.DisposeAsync();
        }

        foreach (var clone in clones)
        {
            clone.Delete();
        }
    }

    private static IEnumerable<string> Environments => Dev.Targets.Concat(Prod.Targets).Select(x => $"deploy/environments/{x.ValuesFile}");

    private static string Shrink(string values) => values
        .Replace("replicas: 3", "replicas: 1", StringComparison.Ordinal)
        .Replace("\ningress:", "\nresources:\n  requests:\n    cpu: 5m\n\ningress:", StringComparison.Ordinal);

    private Clone Make() => new()
    {
        Caller = Node.Call,
        Options = Node.Options,
    };
}
