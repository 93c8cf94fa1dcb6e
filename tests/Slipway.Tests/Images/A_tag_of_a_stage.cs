using System.Net;
using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Tests.Images.Registries;

namespace Slipway.Tests.Images;

public sealed class A_tag_of_a_stage
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_on_what_it_runs_now()
    {
        using var folder = new TemporaryFolder();
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var one = await Samples.Image(layout, Cancellation, [Samples.InTar("app/x", "one")]);
        var two = await Samples.Image(layout, Cancellation, [Samples.InTar("app/x", "two")]);

        await StageTag.Move(layout, one, "dev", Cancellation);
        await StageTag.Move(layout, one, "prod", Cancellation);
        await StageTag.Move(layout, two, "dev", Cancellation);

        (await layout.Resolve("dev", Cancellation)).Digest.ShouldBe(two);
        (await layout.Resolve("prod", Cancellation)).Digest.ShouldBe(one);
    }

    [Fact]
    public async Task that_the_registry_refuses_fails_no_deployment()
    {
        var registry = new ScriptedRegistry(_ => new HttpResponseMessage(HttpStatusCode.Forbidden));
        var images = new Registry(RepositoryName.Parse("registry.example.com/listener"), new HttpMessageInvoker(registry), Registries.Registries.Silence);

        await Should.NotThrowAsync(() => StageTag.Move(images, Digest.Of("image"), "prod", Cancellation));

        registry.Questions.ShouldNotBeEmpty();
    }
}
