using Pipeline.Tests.Kubernetes;

namespace Pipeline.Tests;

/// <summary>The one scenario with real pods that every run has; the others, which take longer, are in the folder Kubernetes.</summary>
[Collection(nameof(OneClone))]
public sealed class A_commit_on_Kubernetes(Clone clone)
{
    [Fact(Explicit = true)]
    public async Task runs_in_real_pods_of_dev_until_it_is_taken_away()
    {
        await clone.Reset();
        (await clone.Build("Teardown")).Succeeded();
        await using var node = await Node.Start(TestContext.Current.CancellationToken);
        var (caller, options) = (clone.Caller, clone.Options);
        (clone.Caller, clone.Options) = (node.Call, node.Options);
        try
        {
            (await clone.Build("DeployDev")).Succeeded();

            (await clone.Running())[0].ShouldStartWith("goerli Healthy sha256:");
            (await clone.Build("VerifyDeployments")).Succeeded();
            (await clone.Build("Teardown", "--stage", "dev")).Succeeded();
            (await clone.Running())[0].ShouldBe("goerli Empty -");
        }
        finally
        {
            (clone.Caller, clone.Options) = (caller, options);
        }
    }
}
