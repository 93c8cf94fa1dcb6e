using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class A_component
{
    [Fact]
    public void brings_its_targets_and_parameters_into_the_build()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Plain>("All", "--greeting", "salut");

        result.Statuses.ShouldBe("Hello Succeeded, All Collective");
        result.Output.ShouldContain("salut from the component");
    }

    [Fact]
    public void that_is_given_a_wrong_value_is_an_error_before_anything_runs()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Plain>("All", "--times", "often");

        result.Error.ShouldStartWith("--times: 'often' is not a whole number from -2147483648 to 2147483647");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void keeps_its_parameter_where_the_build_has_a_property_of_the_same_name()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Shortening>("Say", "--greeting", "salut");

        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("salut from the build");
    }

    [Fact]
    public void can_be_overridden_and_still_be_called()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Overriding>("Hello").Output;

        output.IndexOf("hi from the component", StringComparison.Ordinal).ShouldBePositive();
        output.IndexOf("and from the build", StringComparison.Ordinal).ShouldBeGreaterThan(output.IndexOf("hi from the component", StringComparison.Ordinal));
    }

    [Fact]
    public void that_a_derived_class_overrides_gives_its_base()
    {
        using var checkout = new Checkout();

        checkout.Run<Derived>("Hello").Output.ShouldContain("base");
    }

    [Fact]
    public void that_the_build_lacks_is_an_error_that_names_it()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Lacking>("All");

        result.Error.ShouldContain("All refers to IGreet, which Lacking does not have");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void that_the_build_lacks_is_no_error_where_it_is_only_tried()
    {
        using var checkout = new Checkout();

        checkout.Run<Trying>("All").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void without_a_selector_is_the_one_target_that_it_declares()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Selectorless>("Last", "First");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Statuses.ShouldBe("First Succeeded, Hello Succeeded, Last Succeeded");
        result.Output.ShouldContain("hi from the component");
    }

    [Fact]
    public void without_a_selector_must_declare_one_target()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Ambiguous>("All");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("All refers to ITwo, which declares 2 targets");
    }

    private interface ITwo : INukeBuild
    {
        Target One => _ => _.Executes(() => { });

        Target Two => _ => _.Executes(() => { });
    }

    private sealed class Selectorless : NukeBuild, IGreet
    {
        Target IGreet.Hello => _ => _.Inherit<IGreet>();

        private Target First => _ => _.Before<IGreet>().Executes(() => { });

        private Target Last => _ => _.DependsOn<IGreet>().TryAfter<ITwo>().Executes(() => { });
    }

    private sealed class Ambiguous : NukeBuild, ITwo
    {
        private Target All => _ => _.DependsOn<ITwo>();
    }

    private interface IGreet : INukeBuild
    {
        [Parameter("What to say")]
        string Greeting => TryGetValue(() => Greeting) ?? "hi";

        [Parameter]
        int Times => TryGetValue<int?>(() => Times) ?? 1;

        Target Hello => _ => _.Executes(() => Log.Information("{Greeting} from the component", Greeting));
    }

    private sealed class Plain : NukeBuild, IGreet
    {
        private Target All => _ => _.DependsOn<IGreet>(x => x.Hello);
    }

    private sealed class Overriding : NukeBuild, IGreet
    {
        public Target Hello => _ => _.Inherit<IGreet>(x => x.Hello).Executes(() => Log.Information("and from the build"));
    }

    private sealed class Shortening : NukeBuild, IGreet
    {
        private string Greeting => ((IGreet)this).Greeting;

        private Target Say => _ => _.Executes(() => Log.Information("{Greeting} from the build", Greeting));
    }

    private class Basic : NukeBuild
    {
        protected virtual Target Hello => _ => _.Executes(() => Log.Information("base"));
    }

    private sealed class Derived : Basic
    {
        protected override Target Hello => _ => _.Base().Executes(() => Log.Information("derived"));
    }

    private sealed class Lacking : NukeBuild
    {
        private Target All => _ => _.DependsOn<IGreet>(x => x.Hello);
    }

    private sealed class Trying : NukeBuild
    {
        private Target All => _ => _.TryDependsOn<IGreet>(x => x.Hello);
    }
}
