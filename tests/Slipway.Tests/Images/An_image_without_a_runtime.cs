using Slipway.Clusters;
using Slipway.Policies;

namespace Slipway.Tests.Images;

public sealed class An_image_without_a_runtime
{
    [Fact]
    public void is_refused_for_Kubernetes_before_it_is_built()
    {
        var error = Should.Throw<UserError>(() => (Options with { Cluster = ClusterKind.kubernetes }).RequireRuntime());

        error.Message.ShouldStartWith("the image has no runtime: it is put on scratch");
        error.NextStep.ShouldContain("--base-image HOST/NAME@sha256:");
    }

    [Fact]
    public void is_fine_on_this_machine_which_has_one() => Should.NotThrow(() => Options.RequireRuntime());

    [Fact]
    public void is_no_matter_where_a_base_brings_one() =>
        Should.NotThrow(() => (Options with { Cluster = ClusterKind.kubernetes, BaseImage = $"mcr.microsoft.com/dotnet/aspnet@{A.Sources}" }).RequireRuntime());

    private static PipelineOptions Options => new(new Service("listener", "x.csproj", "chart", "environments", []), [], [], new Policy());
}
