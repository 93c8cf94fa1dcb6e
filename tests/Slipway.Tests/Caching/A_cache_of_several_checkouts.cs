using Slipway.Caching;

namespace Slipway.Tests.Caching;

public sealed class A_cache_of_several_checkouts : IAsyncLifetime
{
    private readonly Project project = new();

    public ValueTask InitializeAsync() => project.Create();

    public ValueTask DisposeAsync() => project.DisposeAsync();

    [Fact]
    public async Task brings_to_a_fresh_clone_what_another_has_made()
    {
        await project.Copy();
        await project.MoveToClone();

        (await project.Copy()).IsReused.ShouldBeTrue();

        project.Runs.ShouldBe(1);
        File.ReadAllText(project.Output).ShouldBe("a");
    }

    [Fact]
    public async Task brings_nothing_that_names_the_folder_of_another()
    {
        await project.Copy();
        await project.MoveToClone();
        project.Write("obj/places.txt", "of something that was made here before");

        await project.Copy();

        File.Exists(project.Root("obj/places.txt")).ShouldBeFalse();
    }

    [Fact]
    public async Task brings_back_what_names_the_folder_where_it_was_made()
    {
        await project.Copy();
        Directory.Delete(project.Root("obj"), recursive: true);

        await project.Copy();

        project.Runs.ShouldBe(1);
        File.ReadAllText(project.Root("obj/places.txt")).ShouldBe(project.Root("."));
    }

    [Fact]
    public async Task says_what_changed_since_this_checkout_not_since_the_other()
    {
        await project.Copy();
        await project.MoveToClone();
        project.Write("a.txt", "two");
        await project.Copy();
        project.Write("b.txt", "b");

        await project.Copy();

        project.Reason.ShouldBe("b.txt is new");
    }
}
