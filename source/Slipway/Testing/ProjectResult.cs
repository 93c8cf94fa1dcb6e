namespace Slipway.Testing;

/// <summary>How the tests of a project went.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Passed">How many tests passed.</param>
/// <param name="Skipped">How many did not run, explicit ones among them.</param>
/// <param name="Failures">Those that failed; what went wrong with the project as a whole is one of them.</param>
/// <param name="Duration">From start to end of the program.</param>
public sealed record ProjectResult(string Project, int Passed, int Skipped, IReadOnlyList<TestFailure> Failures, TimeSpan Duration)
{
    /// <summary>How many tests failed.</summary>
    public int Failed => Failures.Count;

    /// <summary>One line for people.</summary>
    public override string ToString()
    {
        var skipped = Skipped > 0 ? $", {Skipped} skipped" : "";
        return FormattableString.Invariant($"{Project}: {Passed} passed, {Failed} failed{skipped} in {Duration.TotalSeconds:0.0} s");
    }
}
