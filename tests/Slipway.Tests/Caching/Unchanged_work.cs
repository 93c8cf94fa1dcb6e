using Slipway.Caching;
using Slipway.Images;

namespace Slipway.Tests.Caching;

public sealed class Unchanged_work : IAsyncLifetime
{
    private readonly Project project = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => project.Create();

    public ValueTask DisposeAsync() => project.DisposeAsync();

    [Fact]
    public async Task is_not_done_again_and_counts_as_it_did()
    {
        await project.Copy();

        var again = await project.Copy();

        project.Runs.ShouldBe(1);
        again.IsReused.ShouldBeTrue();
        again.Counts["files"].ShouldBe(1);
    }

    [Fact]
    public async Task comes_back_when_its_sources_do()
    {
        await project.Copy();
        project.Write("a.txt", "b");
        await project.Copy();
        project.Write("a.txt", "a");

        await project.Copy();

        project.Runs.ShouldBe(2);
        File.ReadAllText(project.Output).ShouldBe("a");
    }

    [Theory]
    [InlineData("changed")]
    [InlineData(null)]
    public async Task is_restored_when_somebody_has_changed_or_removed_what_it_left(string? text)
    {
        await project.Copy();
        File.Delete(project.Output);
        project.Write("out/stray.txt", "left by somebody");
        if (text is not null)
        {
            project.Write("out/a.txt", text);
        }

        await project.Copy();

        project.Runs.ShouldBe(1);
        File.ReadAllText(project.Output).ShouldBe("a");
        Directory.GetFiles(project.Root("out")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task is_restored_older_than_any_later_change_of_its_sources()
    {
        await project.Copy();
        File.Delete(project.Output);
        var before = DateTime.UtcNow;

        await project.Copy();

        File.GetLastWriteTimeUtc(project.Output).ShouldBeLessThan(before.AddSeconds(10));
        File.GetLastWriteTimeUtc(project.Output).ShouldBeLessThan(DateTime.UtcNow.AddMilliseconds(-10));
    }

    [Fact]
    public async Task that_must_be_done_says_which_file_has_changed()
    {
        await project.Copy();
        project.Reason.ShouldBe("nothing is kept of it");
        project.Write("a.txt", "b");
        project.Write("new.txt", "new");

        await project.Copy();

        project.Reason.ShouldBe("a.txt has changed; new.txt is new");
    }

    [Fact]
    public async Task that_must_be_done_says_which_parameter_or_tool_has_changed()
    {
        await project.Copy(x => x.Reading("Base", "scratch").Using("helm", "4.0"));

        await project.Copy(x => x.Reading("Base", "chiseled").Using("helm", "4.1"));

        project.Reason.ShouldBe("helm is 4.1, was 4.0; the parameter Base is chiseled, was scratch");
    }

    [Theory]
    [InlineData("entries")]
    [InlineData("blobs")]
    public async Task is_done_again_when_what_is_kept_of_it_is_damaged(string part)
    {
        await project.Copy();
        File.Delete(project.Output);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(project.Shared, "1", part), "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file, Cancellation);
            bytes[^1] ^= 1;
            await File.WriteAllBytesAsync(file, bytes, Cancellation);
        }

        await project.Copy();
        await project.Copy();

        project.Runs.ShouldBe(2);
        File.ReadAllText(project.Output).ShouldBe("a");
    }

    [Fact]
    public async Task is_done_again_when_asked_without_the_cache()
    {
        await project.Copy();

        (await project.Copy(CacheMode.Off)).IsReused.ShouldBeFalse();

        project.Runs.ShouldBe(2);
    }

    [Fact]
    public async Task that_gives_the_same_again_passes_verification()
    {
        await project.Copy();

        await project.Copy(CacheMode.Verify);

        project.Runs.ShouldBe(2);
    }

    [Fact]
    public async Task that_gives_something_else_again_fails_verification_by_name_and_is_not_kept()
    {
        project.Made = _ => Guid.NewGuid().ToString();

        var error = await Should.ThrowAsync<UserError>(() => project.Copy(CacheMode.Verify));

        error.Message.ShouldContain("Copy: out/a.txt");
        await project.Copy();
        project.Runs.ShouldBe(3);
    }

    [Fact]
    public async Task is_done_from_scratch_after_a_build_that_was_stopped_in_the_middle()
    {
        await Should.ThrowAsync<OperationCanceledException>(async () => await Stopped());
        File.Exists(project.Root("out/half")).ShouldBeTrue();

        await project.Copy();

        Directory.GetFiles(project.Root("out")).ShouldBe([project.Output]);
    }

    [Fact]
    public async Task that_was_used_longest_ago_goes_when_there_is_too_much()
    {
        foreach (var content in new[] { "1", "2", "3", "4" })
        {
            project.Write("a.txt", content + new string('x', 100_000));
            await project.Copy(limit: 250_000);
        }

        Directory.EnumerateFiles(project.Shared, "*", SearchOption.AllDirectories).Sum(x => new FileInfo(x).Length).ShouldBeLessThan(250_000);
        await project.Copy(limit: 250_000);
        project.Runs.ShouldBe(4);
        project.Write("a.txt", "1" + new string('x', 100_000));
        await project.Copy(limit: 250_000);
        project.Runs.ShouldBe(5);
    }

    [Fact]
    public async Task of_many_builds_at_once_is_kept_whole()
    {
        var tree = await project.Read();
        var works = Enumerable.Range(0, 16).Select(x => Work.From("*").Named($"Work{x % 4}").Reading("which", $"{x / 4}")).ToList();

        await Parallel.ForEachAsync(works.Concat(works), Cancellation, async (work, token) => await project.Cache(limit: 20_000).Do(
            work, tree, (_, _) => Task.FromResult(new WorkResult { Values = new Dictionary<string, string> { ["made"] = Digest.Of(work.Name).Hex } }), token));

        foreach (var known in works.Select(x => project.Cache().Find(x, tree)).OfType<WorkResult>())
        {
            known.Values["made"].Length.ShouldBe(64);
        }
    }

    private async Task Stopped()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await project.Cache().Do(
            Work.From("*.txt").Named("Copy").To("out"),
            await project.Read(),
            async (_, token) =>
            {
                project.Write("out/half", "half");
                await stop.CancelAsync();
                token.ThrowIfCancellationRequested();
                return new WorkResult();
            },
            stop.Token);
    }
}
