using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class The_base_of_a_target : IDisposable
{
    private readonly Checkout checkout = new();

    [Fact]
    public void is_the_component_where_the_build_implements_it() => Said<Implementing>().ShouldBe("component, build");

    [Fact]
    public void is_the_component_where_the_build_implements_it_explicitly() => Said<Explicit>().ShouldBe("component, build");

    [Fact]
    public void is_the_class_that_implements_the_component_before() => Said<Derived>().ShouldBe("component, build, derived");

    [Fact]
    public void is_the_component_that_another_overrides() => Said<Composed>().ShouldBe("component, other");

    [Fact]
    public void is_the_most_derived_component() => Said<Top>().ShouldBe("component, other, top");

    [Fact]
    public void is_missing_where_nothing_is_overridden()
    {
        var result = checkout.Run<Baseless>("Pack");

        result.Error.ShouldStartWith("Pack calls Base(), but overrides nothing");
        result.ExitCode.ShouldBe(2);
    }

    public void Dispose() => checkout.Dispose();

    private string Said<T>()
        where T : NukeBuild, new()
    {
        var result = checkout.Run<T>("Pack");
        result.ExitCode.ShouldBe(0, result.Error);
        return string.Join(", ", result.Output.Split(Environment.NewLine).Where(line => line.Contains("says ", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1]));
    }

    private interface IPack : INukeBuild
    {
        Target Pack => _ => _.Executes(() => Log.Information("says component"));
    }

    private interface IOther : IPack
    {
        Target IPack.Pack => _ => _.Base().Executes(() => Log.Information("says other"));
    }

    private sealed class Implementing : NukeBuild, IPack
    {
        public Target Pack => _ => _.Base().Executes(() => Log.Information("says build"));
    }

    private class Explicit : NukeBuild, IPack
    {
        Target IPack.Pack => _ => _.Base().Executes(() => Log.Information("says build"));
    }

    private sealed class Derived : Explicit, IPack
    {
        Target IPack.Pack => _ => _.Base().Executes(() => Log.Information("says derived"));
    }

    private sealed class Composed : NukeBuild, IOther;

    private sealed class Top : NukeBuild, IOther
    {
        public Target Pack => _ => _.Base().Executes(() => Log.Information("says top"));
    }

    private sealed class Baseless : NukeBuild
    {
        private Target Pack => _ => _.Base().Executes(() => { });
    }
}
