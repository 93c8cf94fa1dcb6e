using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class The_name_of_a_target : IDisposable
{
    private readonly Checkout checkout = new();

    [Theory]
    [InlineData("Größe")]
    [InlineData("größe")]
    [InlineData("run_tests")]
    [InlineData("c-l-a-s-s")]
    public void counts_without_case_and_dashes(string word)
    {
        var result = checkout.Run<Odd>(word);

        result.ExitCode.ShouldBe(0, result.Error);
    }

    [Theory]
    [InlineData("Build", "upper")]
    [InlineData("build", "lower")]
    public void counts_exactly_where_two_differ_in_nothing_but_case(string word, string expected) =>
        checkout.Run<Twins>(word).Output.ShouldContain(expected);

    [Fact]
    public void is_asked_for_where_it_can_be_two()
    {
        var result = checkout.Run<Twins>("BUILD");

        result.Error.ShouldStartWith("BUILD can be each of Build, build");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void of_one_letter_is_no_guess() => checkout.Run<Odd>("y").Error.ShouldNotContain("did you mean");

    [Fact]
    public void that_two_components_share_is_an_error_that_names_both()
    {
        var result = checkout.Run<Sharing>("Go");

        result.Error.ShouldStartWith("IFirst.Go and ISecond.Go have the same name");
        result.Error.ShouldContain("give Sharing a member Go");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void that_two_components_share_is_right_where_the_build_says_what_it_means() =>
        checkout.Run<Deciding>("Go").Output.ShouldContain("decided");

    [Fact]
    public void of_a_component_can_hide_that_of_the_component_it_derives_from() => checkout.Run<Hiding>("Go").ExitCode.ShouldBe(0);

    public void Dispose() => checkout.Dispose();

    private sealed class Odd : NukeBuild
    {
        private Target Größe => _ => _.Executes(() => { });

        private Target Run_Tests => _ => _.Executes(() => { });

        private Target @class => _ => _.Executes(() => { });

        private Target X => _ => _.Executes(() => { });
    }

    private sealed class Twins : NukeBuild
    {
        private Target Build => _ => _.Executes(() => Log.Information("upper"));

        private Target build => _ => _.Executes(() => Log.Information("lower"));
    }

    private interface IFirst : INukeBuild
    {
        Target Go => _ => _.Executes(() => { });
    }

    private interface ISecond : INukeBuild
    {
        Target Go => _ => _.Executes(() => { });
    }

    private interface IHiding : IFirst
    {
        new Target Go => _ => _.Executes(() => { });
    }

    private sealed class Sharing : NukeBuild, IFirst, ISecond;

    private sealed class Hiding : NukeBuild, IHiding;

    private sealed class Deciding : NukeBuild, IFirst, ISecond
    {
        public Target Go => _ => _.Executes(() => Log.Information("decided"));
    }
}
