namespace Slipway.Reporting.Actions;

/// <summary>Where the runner of GitHub Actions wants to be told what.</summary>
/// <param name="Outputs">The file of the job's outputs.</param>
/// <param name="Summary">The file that the run's page shows.</param>
/// <param name="Sha">The commit that the run is about.</param>
/// <param name="Branch">The branch or tag; somebody else may have chosen its name.</param>
internal sealed record RunnerFiles(string? Outputs, string? Summary, string? Sha, string? Branch)
{
    /// <summary>Those of this process; none elsewhere than on a runner.</summary>
    public static RunnerFiles? Find() => Variable("GITHUB_ACTIONS") == "true"
        ? new(Variable("GITHUB_OUTPUT"), Variable("GITHUB_STEP_SUMMARY"), Variable("GITHUB_SHA"), Variable("GITHUB_HEAD_REF") ?? Variable("GITHUB_REF_NAME"))
        : null;

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
