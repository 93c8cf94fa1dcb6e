using System.Diagnostics;

namespace Nuke.Common.Tests.Launcher;

public sealed class A_start_of_the_launcher
{
    [Theory]
    [InlineData("it's \"quoted\"")]
    [InlineData("ünï cödé")]
    [InlineData("-dash")]
    [InlineData("a$b `c` \\d")]
    [InlineData("star * [x] ?")]
    [InlineData(" ")]
    public void works_wherever_the_checkout_lies(string name)
    {
        using var checkout = new LauncherCheckout(name);

        checkout.Run("1").Output.ShouldBe($"first build [1] at {checkout.Root} in {checkout.Above}\n");
        checkout.Run("2").Output.ShouldStartWith("first build [2]");

        checkout.Compilations.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("-dash")]
    [InlineData("a checkout")]
    public void works_by_a_relative_path_whatever_the_search_path_of_folders_is(string name)
    {
        using var checkout = new LauncherCheckout(name);
        Directory.CreateDirectory(checkout.Above / "elsewhere" / name);
        checkout.SetVariable("CDPATH", $"{checkout.Above}/elsewhere:.");

        LauncherCheckout.End(checkout.StartBy("bash", "--", $"{name}/build.sh")).Output.ShouldBe($"first build [] at {checkout.Root} in {checkout.Above}\n");
    }

    [Theory]
    [InlineData("link.sh")]
    [InlineData("a folder/link.sh")]
    public void works_by_a_link(string link)
    {
        using var checkout = new LauncherCheckout();
        Directory.CreateDirectory(checkout.Above / "a folder");
        File.CreateSymbolicLink(checkout.Above / "a folder" / "first.sh", "../a checkout/build.sh");
        File.CreateSymbolicLink(checkout.Above / link, checkout.Above / "a folder" / "first.sh");

        LauncherCheckout.End(checkout.StartBy(checkout.Above / link)).Output.ShouldStartWith($"first build [] at {checkout.Root} in");
    }

    [Fact]
    public void passes_its_arguments_on_as_they_are()
    {
        using var checkout = new LauncherCheckout();
        string[] arguments = ["--x=a b", "", "'single' \"double\"", "$HOME `x` \\", "* ?", "two\nlines", "--", "-n", "ünï"];

        checkout.Run(arguments).Output.ShouldStartWith($"first build{string.Concat(arguments.Select(argument => $" [{argument}]"))} at");
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("130", 130)]
    [InlineData("255", 255)]
    public void ends_with_the_exit_code_of_the_build(string code, int expected)
    {
        using var checkout = new LauncherCheckout();

        checkout.Run("exit", code).ExitCode.ShouldBe(expected);
        checkout.Run("exit", code).ExitCode.ShouldBe(expected);
    }

    [Fact]
    public void finds_dotnet_where_the_environment_says()
    {
        using var checkout = new LauncherCheckout();
        Directory.CreateDirectory(checkout.Above / "sdks" / "sdk" / "10.0.401");
        File.Move(checkout.Path / "dotnet", checkout.Above / "sdks" / "dotnet");
        checkout.SetVariable("DOTNET_ROOT", checkout.Above / "sdks");

        checkout.Run().Output.ShouldStartWith("first build");
    }

    [Fact]
    public void does_not_take_an_sdk_that_is_not_the_one_of_the_checkout()
    {
        using var checkout = new LauncherCheckout();
        checkout.AddProgram("dotnet", "exit 145");

        var result = checkout.Run();

        result.Error.ShouldContain("install the .NET SDK that global.json names");
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public void that_is_interrupted_while_it_compiles_ends_at_once_and_the_next_compiles_everything()
    {
        using var checkout = new LauncherCheckout();
        File.WriteAllText(checkout.Hold, "");
        var interrupted = checkout.StartBy(checkout.Path / "setsid", checkout.Root / "build.sh");
        SpinWait.SpinUntil(() => File.Exists(checkout.Started), TimeSpan.FromSeconds(30)).ShouldBeTrue();
        using (var kill = Process.Start("kill", ["-INT", "--", $"-{interrupted.Id}"]))
        {
            kill.WaitForExit();
        }

        var result = LauncherCheckout.End(interrupted);
        File.Delete(checkout.Hold);

        result.ShouldBe(new LauncherResult(130, "", ""));
        checkout.Run().Output.ShouldStartWith("first build");
        checkout.Compilations[1].ShouldContain("--no-incremental");
    }
}
