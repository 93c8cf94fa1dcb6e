namespace Nuke.Common.Tests.Execution;

public sealed class All_targets_of_a_component
{
    [Fact]
    public void can_be_needed_at_once()
    {
        using var checkout = new Checkout { Parallelism = 1 };

        checkout.Run<Sample>("All").Statuses.ShouldBe("Compile Succeeded, Pack Succeeded, All Collective");
    }

    [Fact]
    public void can_make_what_another_uses()
    {
        using var checkout = new Checkout();

        var build = checkout.Run<Sample>("Upload").Build!;

        build.ExecutionPlan.ShouldHaveSingleItem().ArtifactDependencies
            .Select(group => $"{group.Key.Name}: {string.Join(' ', group)}")
            .ShouldBe(["Compile: *.nupkg", "Pack: *.nupkg"], ignoreOrder: true);
    }

    [Fact]
    public void are_an_error_in_a_build_without_the_component()
    {
        using var checkout = new Checkout();

        checkout.Run<Lacking>("All").Error.ShouldStartWith("All refers to IMake, which Lacking does not have");
    }

    private interface IMake : INukeBuild
    {
        Target Compile => _ => _.Executes(() => { });

        Target Pack => _ => _.DependsOn(Compile).Produces("*.nupkg").Executes(() => { });
    }

    private sealed class Sample : NukeBuild, IMake
    {
        private Target All => _ => _.DependsOnContext<IMake>();

        private Target Upload => _ => _.Consumes<IMake>("*.nupkg");
    }

    private sealed class Lacking : NukeBuild
    {
        private Target All => _ => _.DependsOnContext<IMake>();
    }
}
