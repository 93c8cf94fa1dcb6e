using Slipway.Charts;
using Slipway.Tools;

namespace Slipway.Tests.Charts;

public sealed class The_chart_for_a_cluster
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1.20.2", false, false)]
    [InlineData("1.26.15", false, false)]
    [InlineData("1.27.0", true, false)]
    [InlineData("1.29.8-eks-a737599", true, false)]
    [InlineData("1.30.0-eks-036c24b", true, true)]
    [InlineData("1.33.1", true, true)]
    public async Task has_what_it_is_new_enough_for(string version, bool judgesPods, bool waitsBeforeItStops)
    {
        var chart = await Render(version);

        chart.The<k8s.Models.V1PodDisruptionBudget>().Spec.UnhealthyPodEvictionPolicy.ShouldBe(judgesPods ? "AlwaysAllow" : null);
        chart.Deployment.Spec.Template.Spec.TopologySpreadConstraints.ShouldAllBe(x => (x.MatchLabelKeys != null) == judgesPods);
        (chart.Container.Lifecycle?.PreStop?.Sleep != null).ShouldBe(waitsBeforeItStops);
    }

    [Fact]
    public async Task is_not_installed_on_one_that_it_was_never_tried_on()
    {
        var exception = await Should.ThrowAsync<UserError>(() => Render("1.19.16"));

        exception.Message.ShouldContain("incompatible with Kubernetes");
    }

    private static async Task<RenderedChart> Render(string version)
    {
        var helm = await Delivery.Helm();
        var target = Delivery.Environment("prod-bsc");
        var values = new[] { $"image.digest={Delivery.Digest}", "secret.name=listener-bsc-5f3c" }.SelectMany(x => new[] { "--set", x });
        var result = await new ToolCall(
            helm.Program, ["template", target.Release, Delivery.Chart, "--kube-version", version, "--values", target.ValuesFile, .. values]).TryRun(Cancellation);
        return result.ExitCode == 0 ? RenderedChart.Parse(result.Out) : throw new UserError(string.Join('\n', result.Lines), "");
    }
}
