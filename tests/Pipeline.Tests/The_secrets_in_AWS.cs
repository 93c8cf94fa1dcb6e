namespace Pipeline.Tests;

/// <summary>The profile cloud, with a fake of AWS on loopback that the SDK finds by its own variables.</summary>
[Collection(nameof(OneClone))]
public sealed class The_secrets_in_AWS(Clone clone)
{
    [Fact(Explicit = true)]
    public async Task are_looked_up_and_what_is_wrong_is_named_at_once()
    {
        await clone.Reset();
        using var aws = ParametersOfAws.Start();

        var all = await clone.Build(aws.Variables, ["CheckSecrets", "--profile", "cloud"]);
        aws.Denied.Add("/prod/listener-mainnet/DB_PASSWORD");
        aws.Remove("/prod/listener-bsc/RPC_ENDPOINT");
        var some = await clone.Build(aws.Variables, ["CheckSecrets", "--stage", "prod", "--profile", "cloud"]);

        all.Succeeded();
        all.Output.ShouldContain("6 found");
        all.Output.ShouldNotContain("made-up-");
        some.Failed(1, "2 of 4 secrets cannot be read", "mainnet DB_PASSWORD", "this login may not read it in eu-west-3", "bsc RPC_ENDPOINT", "there is no such parameter in eu-west-3 of account");
        some.Output.ShouldNotContain("made-up-");
        aws.Violations.ShouldBeEmpty();
    }
}
