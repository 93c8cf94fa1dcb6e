namespace Pipeline.Tests;

/// <summary>How a run of build.sh ended.</summary>
internal sealed record BuildResult(int ExitCode, string Output)
{
    /// <summary>Expects success, and shows what was printed when it was none.</summary>
    public BuildResult Succeeded()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    /// <summary>Expects a failure with this exit code, with these words, and without a stack trace.</summary>
    public BuildResult Failed(int exitCode, params IReadOnlyList<string> words)
    {
        ExitCode.ShouldBe(exitCode, Output);
        foreach (var word in words)
        {
            Output.ShouldContain(word, customMessage: Output);
        }

        Output.ShouldNotContain("   at Slipway.");
        Output.ShouldNotContain("   at Nuke.");
        return this;
    }
}
