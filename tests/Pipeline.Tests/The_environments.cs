using Slipway.Stages;

namespace Pipeline.Tests;

public sealed class The_environments
{
    public static TheoryData<string> Targets => [.. All.Select(x => x.Name)];

    private static IReadOnlyList<DeploymentTarget> All => [.. Dev.Targets, .. Prod.Targets];

    [Theory]
    [MemberData(nameof(Targets))]
    public void have_values_that_say_the_same_as_the_pipeline(string name)
    {
        var target = All.Single(x => x.Name == name);

        var values = File.ReadAllText(Path.Combine(Repository.Root, "deploy", "environments", target.ValuesFile));

        values.ShouldContain($"network: {target.Network}\n");
        values.ShouldContain($"host: {target.HostName}\n");
    }

    [Fact]
    public void have_ports_of_their_own() => All.Select(x => x.LocalPort).ShouldBeUnique();

    [Fact]
    public void have_releases_of_their_own() => All.Select(x => (x.Namespace, x.ReleaseName)).ShouldBeUnique();
}
