using System.Security.Cryptography;
using System.Text;
using Slipway.Caching;
using Slipway.Images;

namespace Slipway.Tests.Caching;

public sealed class A_cache_that_is_not_as_it_was_left : IAsyncLifetime
{
    private readonly Project project = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => project.Create();

    public ValueTask DisposeAsync() => project.DisposeAsync();

    [Theory]
    [InlineData("entries", "truncated")]
    [InlineData("entries", "empty")]
    [InlineData("entries", "of another version")]
    [InlineData("entries", "missing")]
    [InlineData("blobs", "truncated")]
    [InlineData("blobs", "empty")]
    [InlineData("blobs", "missing")]
    [InlineData("blobs", "missing with its folders")]
    public async Task does_the_work_again_and_is_whole_afterwards(string part, string how)
    {
        await project.Copy();
        File.Delete(project.Output);
        foreach (var file in Files(part))
        {
            Damage(file, how);
        }

        await project.Copy();
        project.Runs.ShouldBe(2);
        File.Delete(project.Output);
        await project.Copy();

        project.Runs.ShouldBe(2);
        File.ReadAllText(project.Output).ShouldBe("a");
    }

    [Fact]
    public async Task does_the_work_again_when_a_folder_lies_in_the_place_of_an_entry()
    {
        await project.Copy();
        foreach (var file in Files("entries"))
        {
            File.Delete(file);
            Directory.CreateDirectory(file);
        }

        await project.Copy();

        project.Runs.ShouldBe(2);
    }

    [Fact]
    public async Task that_cannot_be_written_costs_no_build()
    {
        File.WriteAllText(project.Shared, "no folder");

        (await project.Copy()).Counts["files"].ShouldBe(1);

        File.ReadAllText(project.Output).ShouldBe("a");
    }

    [Fact]
    public async Task that_cannot_be_written_knows_what_this_build_has_done()
    {
        File.WriteAllText(project.Shared, "no folder");
        var (cache, tree, whole) = (project.Cache(), await project.Read(), Work.From("*").Named("Whole"));

        cache.Keep(whole, tree, new WorkResult { Counts = new Dictionary<string, int> { ["passed"] = 7 } });

        cache.Find(whole, tree).ShouldNotBeNull().Counts["passed"].ShouldBe(7);
        project.Cache().Find(whole, tree).ShouldBeNull();
    }

    [Fact]
    public async Task loses_what_a_killed_build_was_writing_an_hour_ago()
    {
        await project.Copy();
        var (old, young) = (Unfinished("old", TimeSpan.FromHours(2)), Unfinished("young", TimeSpan.Zero));
        project.Write("a.txt", "b");

        await project.Copy();

        File.Exists(old).ShouldBeFalse();
        File.Exists(young).ShouldBeTrue();
    }

    private IReadOnlyList<string> Files(string part) =>
        [.. Directory.EnumerateFiles(Path.Combine(project.Shared, "1", part), "*", SearchOption.AllDirectories)];

    private string Unfinished(string name, TimeSpan age)
    {
        var file = Path.Combine(project.Shared, "1", "blobs", $"{name}.new");
        File.WriteAllText(file, "half");
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow - age);
        return file;
    }

    private static void Damage(string file, string how)
    {
        switch (how)
        {
            case "truncated":
                File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
                break;
            case "empty":
                File.WriteAllBytes(file, []);
                break;
            case "of another version":
                var other = Encoding.UTF8.GetBytes($$"""{ "work": "Copy", "key": "{{Digest.Of("another")}}", "outputs": {} }""");
                File.WriteAllBytes(file, [.. SHA256.HashData(other), .. other]);
                break;
            case "missing":
                File.Delete(file);
                break;
            // Two files may lie in one folder: then the first has taken the other along.
            case "missing with its folders" when !File.Exists(file):
                break;
            default:
                Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
                break;
        }
    }
}
