using System.Diagnostics;

namespace Nuke.Common.Tests.Launcher;

public sealed class The_launcher
{
    [Fact]
    public void compiles_once_and_then_starts_at_once()
    {
        using var checkout = new LauncherCheckout();

        var first = checkout.Run("Do", "--name", "a b", "");
        var second = checkout.Run("Do");

        first.Output.ShouldBe($"first build [Do] [--name] [a b] [] at {checkout.Root} in {checkout.Root.Parent}\n");
        second.Output.ShouldStartWith("first build [Do]");
        (first.Error + second.Error).ShouldBeEmpty();
        checkout.Compilations.Count.ShouldBe(1);
        checkout.Compilations[0].ShouldContain("-c Release");
    }

    [Theory]
    [InlineData("build/Build.cs")]
    [InlineData("build/_build.csproj")]
    [InlineData("build/packages.lock.json")]
    [InlineData("build/New.cs")]
    [InlineData("source/Slipway/Release.cs")]
    [InlineData("source/Nuke.Common/Host.cs")]
    [InlineData("source/Nuke.Components/ITest.cs")]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Packages.props")]
    [InlineData("global.json")]
    [InlineData(".editorconfig")]
    [InlineData("source/Nuke.SourceGenerators/Generator.cs")]
    [InlineData("source/Directory.Build.props")]
    [InlineData("source/NuGet.config")]
    [InlineData("../Directory.Build.rsp")]
    public void compiles_again_when_a_file_has_changed(string file)
    {
        using var checkout = new LauncherCheckout();
        checkout.Run();
        checkout.Write(file, "changed");

        checkout.Run().ExitCode.ShouldBe(0);

        checkout.Compilations.Count.ShouldBe(2);
    }

    [Fact]
    public void compiles_again_when_a_file_has_changed_under_the_same_size_and_time()
    {
        using var checkout = new LauncherCheckout();
        var file = checkout.Root / "build" / "Build.cs";
        var time = File.GetLastWriteTimeUtc(file);
        checkout.Run();
        File.WriteAllText(file, "other build");
        File.SetLastWriteTimeUtc(file, time);

        checkout.Run().Output.ShouldStartWith("other build");
    }

    [Fact]
    public void compiles_again_when_a_file_is_gone_the_sdk_is_another_or_the_engine_is()
    {
        using var checkout = new LauncherCheckout();
        checkout.Run();

        File.Delete(checkout.Root / "source" / "Slipway" / "Release.cs");
        checkout.Run();
        checkout.Compilations.Count.ShouldBe(2);

        Directory.CreateDirectory(checkout.Path / "sdk" / "10.0.402");
        checkout.Run();
        checkout.Compilations.Count.ShouldBe(3);

        checkout.SetVariable("NukeEngine", "package");
        checkout.Run();
        checkout.Compilations.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("build/bin/Release/_build.dll")]
    [InlineData("source/Slipway/obj/project.assets.json")]
    [InlineData("source/Listener/Program.cs")]
    public void does_not_compile_again_for_what_is_no_part_of_the_build(string file)
    {
        using var checkout = new LauncherCheckout();
        checkout.Run();
        checkout.Write(file, "changed");

        checkout.Run().Output.ShouldStartWith("first build");

        checkout.Compilations.Count.ShouldBe(1);
    }

    [Fact]
    public void shows_each_error_of_the_compiler_once_and_runs_nothing_old()
    {
        using var checkout = new LauncherCheckout();
        checkout.Run();
        checkout.Write("build/Build.cs", "broken build");

        var result = checkout.Run();

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldBe("Build.cs(1,1): error CS0000: broken\nbuild.sh: the build in build/ does not compile\n");
        checkout.Write("build/Build.cs", "good build");
        checkout.Run().Output.ShouldStartWith("good build");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void waits_for_another_that_compiles(bool hasFlock)
    {
        using var checkout = new LauncherCheckout();
        if (!hasFlock)
        {
            checkout.RemoveProgram("flock");
        }

        File.WriteAllText(checkout.Hold, "");
        var first = checkout.Start("1");
        WaitFor(() => File.Exists(checkout.Started));
        var second = checkout.Start("2");
        WaitFor(() => second.HasExited || checkout.Compilations.Count > 1 || CommandLines().Any(line => line.Contains(hasFlock ? "flock 9" : "sleep 0.2", StringComparison.Ordinal)));
        File.Delete(checkout.Hold);

        LauncherCheckout.End(first).Output.ShouldStartWith("first build [1]");
        LauncherCheckout.End(second).Output.ShouldStartWith("first build [2]");
        checkout.Compilations.Count.ShouldBe(1);
    }

    [Fact]
    public void that_was_killed_while_it_compiled_leaves_nothing_that_looks_finished()
    {
        using var checkout = new LauncherCheckout();
        File.WriteAllText(checkout.Hold, "");
        using var killed = checkout.Start();
        WaitFor(() => File.Exists(checkout.Started));
        killed.Kill(entireProcessTree: true);
        killed.WaitForExit();
        File.Delete(checkout.Hold);

        checkout.Run().Output.ShouldStartWith("first build");

        checkout.Compilations.Count.ShouldBe(2);
        checkout.Compilations[1].ShouldContain("--no-incremental");
    }

    [Fact]
    public void waits_for_the_compiler_of_one_that_was_killed()
    {
        using var checkout = new LauncherCheckout();
        File.WriteAllText(checkout.Hold, "");
        using var killed = checkout.Start();
        WaitFor(() => File.Exists(checkout.Started));
        killed.Kill();
        killed.WaitForExit();
        var second = checkout.Start();
        WaitFor(() => CommandLines().Any(line => line.Contains("flock 9", StringComparison.Ordinal)));
        checkout.Compilations.Count.ShouldBe(1);
        File.Delete(checkout.Hold);

        LauncherCheckout.End(second).Output.ShouldStartWith("first build");

        checkout.Compilations.Count.ShouldBe(2);
    }

    [Fact]
    public void that_cannot_write_says_so()
    {
        using var checkout = new LauncherCheckout();
        checkout.Write("build/bin", "a file where a folder must be");

        var result = checkout.Run();

        result.Error.ShouldStartWith($"build.sh: the build must be compiled, but {checkout.Root}/build/bin/run cannot be written to");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void without_an_sdk_and_without_a_network_says_what_to_install()
    {
        using var checkout = new LauncherCheckout();
        checkout.RemoveProgram("dotnet");

        var result = checkout.Run();

        result.Error.ShouldContain("the .NET SDK is missing and https://dot.net/v1/dotnet-install.sh cannot be reached");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void compares_contents_where_find_cannot_list_times()
    {
        using var checkout = new LauncherCheckout();
        checkout.AddProgram("find", """if [[ "$*" == *-printf* ]]; then exit 1; fi; exec /usr/bin/find "$@" """);
        checkout.Run();
        checkout.Run();
        checkout.Compilations.Count.ShouldBe(1);

        checkout.Write("build/Build.cs", "other build");

        checkout.Run().Output.ShouldStartWith("other build");
    }

    [Fact]
    public void keeps_the_newest_copies_only()
    {
        using var checkout = new LauncherCheckout();

        for (var i = 0; i < 8; i++)
        {
            checkout.Write("build/Build.cs", $"build {i}");
            checkout.Run();
        }

        Directory.GetDirectories(checkout.Root / "build" / "bin" / "run").Length.ShouldBe(5);
        checkout.Run().Output.ShouldStartWith("build 7");
        checkout.Compilations.Count.ShouldBe(8);
    }

    private static IEnumerable<string> CommandLines() => Process.GetProcesses()
        .Select(process => $"/proc/{process.Id}/cmdline")
        .Where(File.Exists)
        .Select(TryRead);

    /// <summary>The process may have ended meanwhile.</summary>
    private static string TryRead(string file)
    {
        try
        {
            return File.ReadAllText(file).Replace('\0', ' ');
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static void WaitFor(Func<bool> condition) =>
        SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(30)).ShouldBeTrue();
}
