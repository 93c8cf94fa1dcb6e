using Slipway.Images;

namespace Slipway.Tests.Images;

public sealed class A_comparison_of_images : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task finds_nothing_in_the_same_image()
    {
        var comparison = await Compare(Samples.Publish(folder, "one"), Samples.Metadata);

        comparison.IsReproduced.ShouldBeTrue();
        comparison.Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task names_the_layer_and_the_files()
    {
        var other = Samples.Publish(folder, "other", "other code");
        folder.Write("other/added.txt", "");
        File.Delete(folder["other/run.sh"]);

        var comparison = await Compare(other, Samples.Metadata);

        comparison.IsReproduced.ShouldBeFalse();
        comparison.Differences.ShouldBe(
        [
            $"layer 2: app/Listener.dll was {Described("code of the service")}, became {Described("other code")}",
            "layer 2: app/added.txt is only in the rebuilt image",
            "layer 2: app/run.sh is missing in the rebuilt image"
        ]);
    }

    [Fact]
    public async Task shows_what_the_images_say_when_their_files_are_the_same()
    {
        var comparison = await Compare(Samples.Publish(folder, "other"), Samples.Metadata with { Version = "2.0.0" });

        comparison.Differences.ShouldHaveSingleItem().ShouldMatch("^config: .*\"1.2.3\".* became .*\"2.0.0\".*$");
    }

    private static string Described(string content) => $"RegularFile 644 0:0 2026-03-01T11:00:00 {content.Length} bytes {Digest.Of(content).Short}";

    private async Task<ImageComparison> Compare(string rebuilt, ImageMetadata metadata)
    {
        var one = await OciLayout.OpenOrCreate(folder["a/images"], Cancellation);
        var two = await OciLayout.OpenOrCreate(folder["b/images"], Cancellation);
        var expected = await new ImageBuilder(one, BaseImage.Scratch).Build(Samples.Publish(folder, "at hand"), Samples.Metadata, Cancellation);
        var again = await new ImageBuilder(two, BaseImage.Scratch).Build(rebuilt, metadata, Cancellation);
        return await ImageComparison.Of(one, expected.Digest, two, again.Digest, Cancellation);
    }
}
