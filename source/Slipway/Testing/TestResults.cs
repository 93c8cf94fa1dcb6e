namespace Slipway.Testing;

/// <summary>How the tests of all projects went.</summary>
/// <param name="Projects">One for each project, in the order in which they were given.</param>
/// <param name="Coverage">The lines that the tests ran.</param>
public sealed record TestResults(IReadOnlyList<ProjectResult> Projects, Coverage Coverage)
{
    /// <summary>How many tests passed.</summary>
    public int Passed => Projects.Sum(x => x.Passed);

    /// <summary>How many tests failed.</summary>
    public int Failed => Projects.Sum(x => x.Failed);

    /// <summary>How many did not run.</summary>
    public int Skipped => Projects.Sum(x => x.Skipped);

    /// <summary>Those that failed, of all projects.</summary>
    public IEnumerable<TestFailure> Failures => Projects.SelectMany(x => x.Failures);

    /// <summary><c>N passed, N failed</c>.</summary>
    public override string ToString() => $"{Passed} passed, {Failed} failed";
}
