using Slipway.Images;

namespace Slipway.Tests.Images;

/// <summary>Explicit: dotnet publish takes longer than a unit test may.</summary>
public sealed class A_published_service : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact(Explicit = true)]
    public async Task has_the_same_bytes_in_another_folder_at_another_time()
    {
        var one = await Publish(SampleService.Write(folder, "one"), "published/one");
        var two = await Publish(SampleService.Write(folder, "another folder/two"), "published/two");

        two.ShouldBe(one);
        one.Keys.ShouldContain("Sample.dll");
        one.Keys.ShouldContain("Sample.staticwebassets.endpoints.json");
        one.Keys.ShouldNotContain("Sample");
        one.Keys.ShouldNotContain("web.config");
    }

    [Fact(Explicit = true)]
    public async Task takes_what_was_built_and_replaces_what_was_published()
    {
        var project = SampleService.Write(folder, "one");
        var published = await Publish(project, "published");
        folder.Write("published/stale.dll", "of an earlier commit");
        folder.Write("one/Program.cs", "this would not compile");

        await new ServicePublication(project).WithoutBuild().Publish(folder["published"], Samples.CommitTime, Cancellation);

        (await Contents(folder["published"])).ShouldBe(published);
    }

    [Fact(Explicit = true)]
    public async Task stays_when_the_next_does_not_build()
    {
        var project = SampleService.Write(folder, "one");
        var published = await Publish(project, "published");
        folder.Write("one/Program.cs", "this does not compile");

        var error = await Should.ThrowAsync<UserError>(() => Publish(project, "published"));

        error.Message.ShouldContain("Program.cs(1,");
        (await Contents(folder["published"])).ShouldBe(published);
    }

    private async Task<Dictionary<string, string>> Publish(string project, string target)
    {
        await new ServicePublication(project).Publish(folder[target], Samples.CommitTime, Cancellation);
        return await Contents(folder[target]);
    }

    private static async Task<Dictionary<string, string>> Contents(string published)
    {
        var contents = new Dictionary<string, string>();
        foreach (var file in Directory.GetFiles(published, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            await using var stream = File.OpenRead(file);
            contents[Path.GetRelativePath(published, file)] = (await Digest.Of(stream, Cancellation)).ToString();
        }

        return contents;
    }
}
