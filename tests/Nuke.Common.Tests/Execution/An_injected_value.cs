using System.Reflection;
using Nuke.Common.ProjectModel;
using Nuke.Common.ValueInjection;
using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class An_injected_value : IDisposable
{
    private readonly Checkout checkout = new();

    [Fact]
    public void that_is_not_found_is_a_warning_and_the_build_goes_on()
    {
        var result = checkout.Run<Searching>("Do");

        result.Output.ShouldContain("[WRN] No value for Searching.Missing: nowhere to be found");
        result.Output.ShouldContain("[WRN] No value for Searching.Solution: Which solution?");
        result.Output.ShouldNotContain("Searching.Wanted");
        result.Output.ShouldNotContain("Searching.Perhaps");
        result.ExitCode.ShouldBe(0, result.Error);
    }

    [Fact]
    public void that_is_required_and_not_found_is_an_error()
    {
        var result = checkout.Run<Requiring>("Do");

        result.Error.ShouldStartWith("2 requirements are not met");
        result.Error.ShouldContain("Name has no value: give --name, or set NAME");
        result.Error.ShouldContain("Solution has no value: give --solution, or set SOLUTION");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void that_the_user_gave_must_be_there()
    {
        var result = checkout.Run<Searching>("Do", "--solution", "none.sln");

        result.Error.ShouldStartWith($"--solution: No such solution: {checkout.Root / "none.sln"}");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void of_another_type_than_its_member_is_an_error_that_names_both()
    {
        var result = checkout.Run<Mistyped>("Do");

        result.Error.ShouldStartWith("Mistyped.Text is of type String, and [Number] gives it Int32");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void can_be_a_smaller_number_than_its_member_holds() => checkout.Run<Widening>("Do").Output.ShouldContain("it is 5");

    public void Dispose() => checkout.Dispose();

    [AttributeUsage(AttributeTargets.Field)]
    private sealed class NowhereAttribute : ValueInjectionAttributeBase
    {
        public override object? GetValue(MemberInfo member, object? instance) => throw new InvalidOperationException("nowhere to be found");
    }

    [AttributeUsage(AttributeTargets.Field)]
    private sealed class NumberAttribute : ValueInjectionAttributeBase
    {
        public override object? GetValue(MemberInfo member, object? instance) => 5;
    }

    private sealed class Searching : NukeBuild
    {
        [Nowhere] private readonly string? Missing;
        [Nowhere, Optional] private readonly string? Wanted;
        [Solution] private readonly Solution? Solution;
        [Solution("none.sln"), Optional] private readonly Solution? Perhaps;

        private Target Do => _ => _.Executes(() => Log.Information("{All}", (object?[])[Missing, Wanted, Solution, Perhaps]));
    }

    private interface IHazSolution : INukeBuild
    {
        [Solution, Required] Solution? Solution => TryGetValue(() => Solution);
    }

    private sealed class Requiring : NukeBuild, IHazSolution
    {
        [Parameter, Required] private readonly string? Name;

        private Target Do => _ => _.Executes(() => Log.Information("{Name}", Name));
    }

    private sealed class Mistyped : NukeBuild
    {
        [Number] private readonly string? Text;

        private Target Do => _ => _.Executes(() => Log.Information("{Text}", Text));
    }

    private sealed class Widening : NukeBuild
    {
        [Number] private readonly long Count;

        private Target Do => _ => _.Executes(() => Log.Information("it is {Count}", Count));
    }
}
