namespace Slipway.Infrastructure;

/// <summary>Terraform refused something: each message with its file and line.</summary>
public sealed class TerraformFailed : UserError
{
    /// <param name="folder">The folder, from the root.</param>
    /// <param name="step">What was to be done: <c>init</c>.</param>
    /// <param name="diagnostics">What Terraform says.</param>
    public TerraformFailed(string folder, string step, IReadOnlyList<Diagnostic> diagnostics)
        : base(
            string.Join(Environment.NewLine, [$"terraform {step} failed in {folder}", .. diagnostics.Where(x => x.IsError).Select(x => $"  {x}")]),
            $"mend what is named, or look closer: terraform -chdir={folder} {step}")
    {
        Diagnostics = diagnostics;
    }

    /// <summary>What Terraform says, warnings too.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the bucket of the states is not there.</summary>
    /// <remarks>Terraform has no code for it: the words are those of the backend <c>s3</c> and of S3.</remarks>
    internal bool IsMissingBucket => Diagnostics.Select(x => $"{x.Summary} {x.Detail}").Any(x =>
        x.Contains("NoSuchBucket", StringComparison.Ordinal) || (x.Contains("bucket", StringComparison.OrdinalIgnoreCase) && x.Contains("does not exist", StringComparison.Ordinal)));
}
