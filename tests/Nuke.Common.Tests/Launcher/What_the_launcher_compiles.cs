namespace Nuke.Common.Tests.Launcher;

public sealed class What_the_launcher_compiles
{
    [Fact]
    public void is_nothing_after_a_branch_and_back()
    {
        using var checkout = new LauncherCheckout();
        checkout.Run();
        checkout.Write("build/Build.cs", "a branch");
        checkout.Write("build/New.cs", "");
        checkout.Run().Output.ShouldStartWith("a branch");

        checkout.Write("build/Build.cs", "first build");
        File.Delete(checkout.Root / "build" / "New.cs");
        checkout.Run().Output.ShouldStartWith("first build");
        checkout.Write("build/Build.cs", "a branch");
        checkout.Write("build/New.cs", "");
        checkout.Run().Output.ShouldStartWith("a branch");

        checkout.Compilations.Count.ShouldBe(2);
    }

    [Fact]
    public void is_nothing_when_only_times_have_changed()
    {
        using var checkout = new LauncherCheckout();
        checkout.Run();
        checkout.Write("build/Build.cs", "first build");

        checkout.Run().Output.ShouldStartWith("first build");

        checkout.Compilations.Count.ShouldBe(1);
    }

    [Fact]
    public void is_known_by_contents_where_only_checksums_are_there()
    {
        using var checkout = new LauncherCheckout();
        checkout.RemoveProgram("sha256sum");
        checkout.Run();
        checkout.Write("build/Build.cs", "other build");
        checkout.Run().Output.ShouldStartWith("other build");
        checkout.Write("build/Build.cs", "first build");

        checkout.Run().Output.ShouldStartWith("first build");

        checkout.Compilations.Count.ShouldBe(2);
    }

    [Fact]
    public void has_the_projects_that_the_build_refers_to()
    {
        using var checkout = new LauncherCheckout();
        checkout.References("../source/Slipway/Slipway.csproj", "../../beside/Library/Library.csproj");
        checkout.Write("../beside/Library/A.cs", "");
        checkout.Run();

        checkout.Write("../beside/Library/Folder/B.cs", "new");
        checkout.Run();
        checkout.Compilations.Count.ShouldBe(2);

        Directory.Delete(checkout.Above / "beside", recursive: true);
        checkout.Run();
        checkout.Compilations.Count.ShouldBe(3);

        checkout.Write("source/Nuke.Common/Host.cs", "it is no part of the build any more");
        checkout.Run();
        checkout.Compilations.Count.ShouldBe(3);
    }

    [Fact]
    public void is_everything_when_a_file_came_with_an_old_time()
    {
        using var checkout = new LauncherCheckout();
        checkout.Run();
        checkout.Write("build/Build.cs", "second build");
        checkout.Run();
        checkout.WriteOld("build/Build.cs", "third build");

        checkout.Run().Output.ShouldStartWith("third build");

        checkout.Compilations.Select(line => line.Contains("--no-incremental", StringComparison.Ordinal)).ShouldBe([false, false, true]);
    }

    [Fact]
    public void is_no_copy_of_what_was_there_when_a_file_changes_meanwhile()
    {
        using var checkout = new LauncherCheckout();
        File.WriteAllText(checkout.Hold, "");
        var first = checkout.Start();
        SpinWait.SpinUntil(() => File.Exists(checkout.Started), TimeSpan.FromSeconds(30)).ShouldBeTrue();
        checkout.Write("build/Build.cs", "second build");
        File.Delete(checkout.Hold);
        LauncherCheckout.End(first).ExitCode.ShouldBe(0);

        checkout.Run().Output.ShouldStartWith("second build");
        checkout.Write("build/Build.cs", "first build");

        checkout.Run().Output.ShouldStartWith("first build");
    }

    [Fact]
    public void is_compiled_in_the_root_directory_whose_file_chooses_the_sdk()
    {
        using var checkout = new LauncherCheckout();

        checkout.Run();

        checkout.Compilations[0].ShouldContain($"build/_build.csproj -c Release");
        checkout.Compilations[0].ShouldContain($" in {checkout.Root} at ");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void has_a_home_directory_where_the_environment_has_none(string? home)
    {
        using var checkout = new LauncherCheckout();
        checkout.SetVariable("HOME", home);

        checkout.Run().ExitCode.ShouldBe(0);

        checkout.Compilations[0].ShouldNotEndWith(" at none");
    }
}
