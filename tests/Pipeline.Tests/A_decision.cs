namespace Pipeline.Tests;

/// <summary>What people decide about a release, by targets of their own.</summary>
[Collection(nameof(OneClone))]
public sealed class A_decision(Clone clone)
{
    [Fact(Explicit = true)]
    public async Task to_approve_lets_the_release_through_and_it_can_be_taken_back()
    {
        await clone.Reset();
        var before = await clone.Running();
        var release = await Deploy("Something that is approved");

        (await clone.Build("Approve", "--release", release, "--stage", "prod")).Succeeded().Output.ShouldContain("then approval: allowed: by Some Body");
        (await clone.Build("Approve")).Succeeded().Output.ShouldContain("nothing is recorded");
        (await clone.Running()).Skip(1).ShouldBe(before.Skip(1));
        (await clone.Build("PromoteProd", "--release", release)).Succeeded();
        (await clone.Build("VerifyDeployments")).Succeeded();
        (await clone.Releases()).ShouldAllBe(x => x == release);

        (await clone.Build("Rollback")).Failed(3, "may not go back", "./build.sh Rollback --stage prod --release sha256:");
        (await clone.Build("Rollback", "--approve")).Succeeded();
        (await clone.Running()).Skip(1).ShouldBe(before.Skip(1));
        (await clone.Build("Rollback", "--approve")).Failed(1, "prod has nothing to go back to");
    }

    [Fact(Explicit = true)]
    public async Task to_veto_keeps_the_release_out()
    {
        await clone.Reset();
        var before = await clone.Running();
        var release = await Deploy("Something that loses messages");

        (await clone.Build("Veto")).Failed(1, "a veto needs a reason");
        (await clone.Build("Veto", "--reason", "it loses messages")).Succeeded();

        (await clone.Build("PromoteProd", "--release", release, "--approve")).Failed(3, "vetoed by Some Body", "it loses messages");
        (await clone.Build("Rehearse", "--release", release)).Failed(3, "vetoed by Some Body");
        (await clone.Running()).Skip(1).ShouldBe(before.Skip(1));
    }

    private async Task<string> Deploy(string what)
    {
        clone.Edit("README.md", text => $"{text}\n{what}.\n");
        await clone.Commit(what);
        (await clone.Build("DeployDev")).Succeeded();
        return (await clone.Releases())[0];
    }
}
