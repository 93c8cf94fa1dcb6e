namespace Pipeline.Tests;

/// <summary>Kubernetes that nothing leads to.</summary>
[Collection(nameof(OneClone))]
public sealed class A_cluster(Clone clone)
{
    private static readonly Dictionary<string, string> NoContexts = new() { ["KUBECONFIG"] = "/dev/null" };

    [Fact(Explicit = true)]
    public async Task that_cannot_be_asked_is_an_error_of_its_status()
    {
        await clone.Ready();

        var result = await clone.Build(NoContexts, ["Status", "--cluster", "kubernetes"]);

        result.Failed(1, "goerli, mainnet, bsc could not be asked", "listener-dev");
    }
}
