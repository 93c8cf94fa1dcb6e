using System.Globalization;
using Slipway.Images;
using Slipway.Releases;
using Slipway.Tools;

namespace Slipway.Tests.Images;

/// <summary>Explicit: needs git, and builds a service twice.</summary>
public sealed class Verification_of_an_image : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact(Explicit = true)]
    public async Task builds_it_again_from_a_clean_clone()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var image = await Build(layout);
        folder.Write("service/Program.cs", "a change that was never committed");

        var comparison = await new ImageVerification(folder["service"], "Sample.csproj", BaseImage.Scratch).Verify(layout, image, Cancellation);

        comparison.Differences.ShouldBeEmpty();
        comparison.Rebuilt.ShouldBe(image);
    }

    [Fact(Explicit = true)]
    public async Task finds_what_does_not_come_from_the_commit()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var image = await Build(layout, () => folder.Write("service/wwwroot/site.css", "body { color: red }"));

        var comparison = await new ImageVerification(folder["service"], "Sample.csproj", BaseImage.Scratch).Verify(layout, image, Cancellation);

        comparison.IsReproduced.ShouldBeFalse();
        comparison.Differences.ShouldContain(x => x.StartsWith("layer 2: app/wwwroot/site.css was RegularFile 644 0:0", StringComparison.Ordinal));
        comparison.Differences.ShouldAllBe(x => !x.Contains(".dll", StringComparison.Ordinal));
    }

    private async Task<Digest> Build(OciLayout layout, Action? beforePublishing = null)
    {
        var project = SampleService.Write(folder, "service");
        await Git("init", "--quiet");
        await Git("add", ".");
        await Git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "First");
        await Git("remote", "add", "origin", "https://github.com/example/service.git");
        var commit = CommitId.Parse(await Git("rev-parse", "HEAD"));
        var time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(await Git("show", "--no-patch", "--format=%ct"), CultureInfo.InvariantCulture));
        beforePublishing?.Invoke();
        await new ServicePublication(project).Publish(folder["published"], time, Cancellation);
        var metadata = Samples.Metadata with { Commit = commit, CommitTime = time, EntryAssembly = "Sample.dll" };
        return (await new ImageBuilder(layout, BaseImage.Scratch).Build(folder["published"], metadata, Cancellation)).Digest;
    }

    private async Task<string> Git(params string[] arguments) =>
        (await new ToolCall("git", arguments).In(folder["service"]).Run(Cancellation)).Out;
}
