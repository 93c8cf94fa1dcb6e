using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class A_condition_that_is_required : IDisposable
{
    private readonly Checkout checkout = new();

    [Theory]
    [InlineData("Number", "Count > 3")]
    [InlineData("Both", "(Count > 3) && (Name != \"Ada\")")]
    [InlineData("Negation", "!Names.Any()")]
    [InlineData("Call", "File.Exists(RootDirectory / \"VERSION\")")]
    [InlineData("Own", "IsReady(\"now\", Count)")]
    [InlineData("OfComponent", "Flag")]
    [InlineData("OfComponentWithMore", "Names.Length == 7")]
    [InlineData("Chosen", "Level == LogLevel.Error")]
    [InlineData("Element", "Names[0] == null")]
    [InlineData("OnServer", "IsServerBuild")]
    public void is_written_in_the_error_as_in_the_build(string target, string expected)
    {
        var result = checkout.Run<Sample>(target, "--count", "1", "--names", "x");

        result.Error.ShouldStartWith($"{target} requires {expected}{Environment.NewLine}");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void and_that_throws_is_named_with_its_target()
    {
        var result = checkout.Run<Sample>("Careless");

        result.Error.ShouldContain("Careless requires Name.Length > 3, which has thrown");
        result.Error.ShouldContain(nameof(NullReferenceException));
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void is_no_value_that_nothing_gives() =>
        checkout.Run<Sample>("Forgotten").Error.ShouldStartWith("Forgotten: Plain has no value, and nothing gives it one: add [Parameter]");

    public void Dispose() => checkout.Dispose();

    private interface IFlag : INukeBuild
    {
        [Parameter] bool Flag => TryGetValue<bool?>(() => Flag) ?? false;

        [Parameter] string[] Names => TryGetValue(() => Names) ?? [];
    }

    private sealed class Sample : NukeBuild, IFlag
    {
        [Parameter] private readonly int? Count;
        [Parameter] private readonly string? Name;
        [Parameter] private readonly LogLevel Level;
        private readonly string? Plain;

        private string[] Names => ((IFlag)this).Names;

        private Target Number => _ => _.Requires(() => Count > 3).Executes(() => { });

        private Target Both => _ => _.Requires(() => Count > 3 && Name != "Ada").Executes(() => { });

        private Target Negation => _ => _.Requires(() => !Names.Any()).Executes(() => { });

        private Target Call => _ => _.Requires(() => File.Exists(RootDirectory / "VERSION")).Executes(() => { });

        private Target Own => _ => _.Requires(() => IsReady("now", Count)).Executes(() => { });

        private Target OfComponent => _ => _.Requires(() => ((IFlag)this).Flag).Executes(() => { });

        private Target OfComponentWithMore => _ => _.Requires(() => ((IFlag)this).Names.Length == 7).Executes(() => { });

        private Target Chosen => _ => _.Requires(() => Level == LogLevel.Error).Executes(() => { });

        private Target Element => _ => _.Requires(() => Names[0] == null).Executes(() => { });

        private Target OnServer => _ => _.Requires(() => IsServerBuild).Executes(() => { });

        private Target Careless => _ => _.Requires(() => Name!.Length > 3).Executes(() => { });

        private Target Forgotten => _ => _.Requires(() => Plain).Executes(() => { });

        private static bool IsReady(string when, int? count) => when.Length > count && count > 5;
    }
}
