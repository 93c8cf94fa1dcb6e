using System.ComponentModel;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Help;

public sealed class The_help
{
    [Fact]
    public void shows_targets_and_parameters_with_their_values_and_where_these_come_from()
    {
        using var checkout = new Checkout()
            .WithVariable("API_KEY", "s3cr3t-key")
            .WithVariable("NUKE_VERBOSITY", "Minimal")
            .WithFile(".nuke/parameters.json", """{ "Configuration": "Release", "Names": ["a", "b"] }""");

        var result = checkout.Run<Build>(["--help", "--count", "7"], x => x.Test);

        result.Output.ShouldBe(
            """
            Targets (with their direct dependencies):

              Restore
              Compile                     -> Restore
              Test (default)              -> Compile
                Runs all the tests that there are, which takes a while on a slow machine,
                and counts them
              PublishToTheWholeWideWorld  -> Compile, Test, Restore
                Brings it to people

            Parameters:

              --configuration   What to compile [Debug, Release]
                                = Release, from .nuke/parameters.json
              --count           How many of them are wanted by those who asked for them some
                                time ago
                                = 7, from the command line
              --ratio           = 0.5, the default
              --folder          = out/x, the default
              --names           = a b, from .nuke/parameters.json
              --flag
              --api-key         Key of the feed (required by PublishToTheWholeWideWorld)
                                given by the variable API_KEY, and not shown
              --password        (required)
              --an-option-of-a-very-long-name
                                It has a long name

            """ + BuiltIn(result.Output));
        result.Output.ShouldContain("  --verbosity                Logging verbosity during build execution. Default");
        result.Output.ShouldContain("= Minimal, from the variable NUKE_VERBOSITY");
        result.Output.ShouldContain("Default is 'Test'.");
        result.Output.ShouldNotContain("s3cr3t");
        result.Output.ShouldNotContain("Hidden");
        result.Output.Split(Environment.NewLine).Max(line => line.Length).ShouldBeLessThanOrEqualTo(80);
        result.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("--help --whatever", "there is no option --whatever")]
    [InlineData("--help --profile nowhere", "there is no profile nowhere")]
    [InlineData("-h --host Mars", "")]
    public void is_shown_however_wrong_the_rest_is(string arguments, string problem)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Build>(arguments.Split(' '));

        result.Output.ShouldStartWith("Targets (with their direct dependencies):");
        result.Output.ShouldContain(problem);
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void is_shown_without_a_root_directory_too()
    {
        using var checkout = new Checkout();
        Directory.Delete(checkout.Root / ".nuke");

        var result = checkout.Run<Build>("--help");

        result.Output.ShouldStartWith("Targets");
        result.Output.ShouldContain("no folder .nuke in");
    }

    [Fact]
    public void has_colours_on_a_terminal_only_and_only_for_those_who_want_them()
    {
        using var terminal = new Checkout { IsTerminal = true };
        using var pipe = new Checkout();

        terminal.Run<Build>("--help").Output.ShouldContain("\e[32mRestore\e[0m");
        pipe.Run<Build>("--help").Output.ShouldNotContain("\e");
        terminal.WithVariable("NO_COLOR", "1").Run<Build>("--help").Output.ShouldNotContain("\e");
    }

    [Fact]
    public void is_shown_where_no_target_is_named_and_none_is_the_default()
    {
        using var checkout = new Checkout();

        checkout.Run<Build>([]).Output.ShouldStartWith("Targets (with their direct dependencies):");
        checkout.Run<Build>([]).Output.ShouldContain("List of targets to be invoked. Without any, this");
        checkout.Run<Build>([]).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void of_a_target_tells_everything_about_it()
    {
        using var checkout = new Checkout();

        checkout.Run<Build>(["--help", "publish-to-the-whole-wide-world"], x => x.Test).Output.ShouldBe(
            """
            PublishToTheWholeWideWorld
              Brings it to people

              depends on      Compile, Test, Restore
              runs after      Hidden
              runs first      Restore, Compile, Test
              only when       Count > 3
              requires        ApiKey
              parameters      --api-key
              makes           out/*.zip
              when it fails   the others go on

            """);
    }

    [Fact]
    public void of_a_target_that_does_not_exist_names_the_nearest()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Build>("--help", "Tset");

        result.Error.ShouldStartWith("there is no target Tset");
        result.Error.ShouldContain("did you mean Test?");
        result.ExitCode.ShouldBe(2);
    }

    private static string BuiltIn(string output) => output[(output.IndexOf("It has a long name", StringComparison.Ordinal) + 18 + Environment.NewLine.Length)..];

    private sealed class Build : NukeBuild
    {
        [Parameter("What to compile")] private readonly Configuration Configuration = IsLocalBuild ? Configuration.Debug : Configuration.Release;
        [Parameter("How many of them are wanted by those who asked for them some time ago")] private readonly int Count = 3;
        [Parameter] public readonly double Ratio = 0.5;
        [Parameter] private readonly AbsolutePath Folder = RootDirectory / "out" / "x";
        [Parameter] private readonly string[] Names = [];
        [Parameter] private readonly bool Flag;
        [Parameter("Key of the feed"), Secret] private readonly string ApiKey = "the default of a secret is none of yours";
        [Parameter, Required, Secret] private readonly string? Password;
        [Parameter("It has a long name")] private readonly string? AnOptionOfAVeryLongName;

        private Target Restore => _ => _.Executes(() => { });

        private Target Compile => _ => _.DependsOn(Restore).Executes(() => { });

        public Target Test => _ => _
            .Description("Runs all the tests that there are, which takes a while on a slow machine, and counts them")
            .DependsOn(Compile)
            .Executes(() => { });

        private Target PublishToTheWholeWideWorld => _ => _
            .Description("Brings it to people")
            .DependsOn(Compile, Test, Restore)
            .After(Hidden)
            .OnlyWhenDynamic(() => Count > 3)
            .Requires(() => ApiKey)
            .Produces("out/*.zip")
            .ProceedAfterFailure()
            .Executes(() => { });

        private Target Hidden => _ => _.Unlisted().Executes(() => { });
    }

    [TypeConverter(typeof(TypeConverter<Configuration>))]
    private sealed class Configuration : Enumeration
    {
        public static readonly Configuration Debug = new() { Value = "Debug" };
        public static readonly Configuration Release = new() { Value = "Release" };
    }
}
