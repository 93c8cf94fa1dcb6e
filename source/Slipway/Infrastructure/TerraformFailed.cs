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
}
