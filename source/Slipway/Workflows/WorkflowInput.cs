namespace Slipway.Workflows;

/// <summary>A value that whoever starts a workflow gives.</summary>
/// <param name="Name">Letters, digits, dashes and underscores.</param>
/// <param name="Description">What it is, for people.</param>
public abstract record WorkflowInput(JobId Name, string Description)
{
    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }
}
