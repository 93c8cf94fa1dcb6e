using Serilog;

namespace Nuke.Common.Tests.Execution;

/// <summary>Serilog's level is one for the process: these tests run alone.</summary>
[Collection(nameof(The_verbosity))]
[CollectionDefinition(nameof(The_verbosity), DisableParallelization = true)]
public sealed class The_verbosity
{
    [Theory]
    [InlineData("verbose", "trace debug information warning error stack", "")]
    [InlineData("normal", "debug information warning error", "trace stack")]
    [InlineData("minimal", "warning error", "trace debug information stack")]
    [InlineData("quiet", "error", "trace debug information warning stack")]
    public void decides_what_is_shown(string verbosity, string shown, string hidden)
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Sample>("Speak", "--verbosity", verbosity).Output.Replace("   at ", "stack", StringComparison.Ordinal);

        shown.Split(' ').ShouldAllBe(word => output.Contains(word, StringComparison.Ordinal));
        hidden.Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(word => !output.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void that_is_quiet_leaves_only_what_a_successful_target_writes()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Calm", "--verbosity", "quiet").Output.ShouldBeEmpty();
    }

    private sealed class Sample : NukeBuild
    {
        private Target Calm => _ => _.Executes(() => Log.Information("information"));

        private Target Speak => _ => _.Executes(() =>
        {
            Log.Verbose("trace");
            Log.Debug("debug");
            Log.Information("information");
            Log.Warning("warning");
            throw new AssertionException("error");
        });
    }
}
