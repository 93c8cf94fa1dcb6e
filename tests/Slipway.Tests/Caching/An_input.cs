using Slipway.Caching;
using Slipway.Images;
using Slipway.Sources;

namespace Slipway.Tests.Caching;

/// <summary>Whatever a piece of work can see of the checkout is part of its key.</summary>
public sealed class An_input : IAsyncLifetime
{
    private readonly Project project = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => project.Create();

    public ValueTask DisposeAsync() => project.DisposeAsync();

    [Fact]
    public async Task that_becomes_executable_is_another()
    {
        project.Write("run.sh", "#!/bin/sh\n");
        var before = await Key();

        File.SetUnixFileMode(project.Root("run.sh"), (UnixFileMode)0b111_101_101);

        (await Key()).ShouldNotBe(before);
    }

    [Fact]
    public async Task that_changes_its_case_is_another()
    {
        project.Write("Name.txt", "same");
        var before = await Key();

        File.Move(project.Root("Name.txt"), project.Root("name.txt"));

        (await Key()).ShouldNotBe(before);
    }

    [Fact]
    public async Task behind_a_link_counts_with_its_content()
    {
        project.Write("../beside/file.txt", "one");
        File.CreateSymbolicLink(project.Root("link.txt"), project.Root("../beside/file.txt"));
        var before = await Key();

        project.Write("../beside/file.txt", "two");

        (await Key()).ShouldNotBe(before);
    }

    [Fact]
    public async Task in_a_folder_behind_a_link_counts_with_its_content()
    {
        project.Write("../beside/deep/file.txt", "one");
        Directory.CreateSymbolicLink(project.Root("linked"), project.Root("../beside"));
        var before = await Key();

        project.Write("../beside/deep/file.txt", "two");

        (await Key()).ShouldNotBe(before);
    }

    [Fact]
    public async Task in_a_repository_of_its_own_within_the_checkout_counts()
    {
        project.Write("source/nested/file.cs", "one");
        await new Slipway.Tools.ToolCall("git", "init", "-q").In(project.Root("source/nested")).Run(Cancellation);
        var before = await Key();

        project.Write("source/nested/file.cs", "two");

        (await Key()).ShouldNotBe(before);
    }

    [Theory]
    [InlineData("source/App/App.csproj.user")]
    [InlineData("source/App/Hidden.cs")]
    [InlineData("Directory.Build.targets")]
    public async Task that_git_ignores_and_the_compiler_reads_counts(string file)
    {
        project.Write("source/App/App.csproj", "<Project />");
        project.Write(".gitignore", "out/\nobj/\n*.user\nHidden.cs\nDirectory.Build.targets\n");
        var before = await Key();

        project.Write(file, "something");

        (await Key()).ShouldNotBe(before);
        (await project.Read()).Files.ShouldNotContain(x => x.Path == file);
    }

    [Theory]
    [InlineData("out/made.txt")]
    [InlineData("source/App/obj/made.cs")]
    [InlineData("source/App/.vs/settings.user")]
    [InlineData("personal.user")]
    public async Task is_nothing_that_git_ignores_and_no_compiler_reads(string file)
    {
        project.Write("source/App/App.csproj", "<Project />");
        project.Write(".gitignore", "out/\nobj/\n.vs/\n*.user\n");
        var before = await Key();

        project.Write(file, "something");

        (await Key()).ShouldBe(before);
    }

    [Fact]
    public async Task above_the_checkout_that_MSBuild_reads_is_noticed()
    {
        var before = Surroundings.Of(project.Root(""));

        project.Write("../Directory.Build.targets", "<Project />");

        Surroundings.Of(project.Root("").TrimEnd('/')).ShouldNotBe(before);
    }

    [Fact]
    public async Task whose_time_is_older_than_what_was_made_of_it_makes_everything_anew()
    {
        await project.Copy(x => x with { Core = _ => true });
        project.Write("out/stray.txt", "made of what was there before");
        project.Write("a.txt", "older");
        File.SetLastWriteTimeUtc(project.Root("a.txt"), DateTime.UnixEpoch);

        await project.Copy(x => x with { Core = _ => true });

        File.Exists(project.Root("out/stray.txt")).ShouldBeFalse();
    }

    [Fact]
    public async Task that_changes_the_core_leaves_what_is_replaced_only_when_it_differs()
    {
        await project.Copy(x => x with { Core = _ => true, Spared = file => file == "obj/places.txt" });
        project.Write("a.txt", "b");

        await project.Copy(x => x with { Core = _ => true, Spared = file => file == "obj/places.txt" });

        project.Found.ShouldBe(["obj/places.txt"]);
    }

    [Fact]
    public async Task that_is_not_of_the_core_leaves_what_was_made_for_the_next_run()
    {
        await project.Copy(x => x with { Core = file => file == "a.txt" });
        project.Write("b.txt", "of a project that this one uses");
        project.Write("out/kept.txt", "from the run before");

        await project.Copy(x => x with { Core = file => file == "a.txt" });

        File.Exists(project.Root("out/kept.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task of_a_build_whose_clock_has_gone_back_is_not_trusted_to_be_newer()
    {
        await project.Copy();
        File.SetLastWriteTimeUtc(project.Output, DateTime.UtcNow.AddHours(1));
        await project.Copy();
        project.Write("a.txt", "b");
        project.Write("out/stray.txt", "from the future");

        await project.Copy();

        File.Exists(project.Root("out/stray.txt")).ShouldBeFalse();
    }

    private async Task<string> Key() => $"{Digest.Of(Work.From("*").InputsIn(await project.Read()).ToBytes())}";
}
