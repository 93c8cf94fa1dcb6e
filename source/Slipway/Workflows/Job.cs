namespace Slipway.Workflows;

/// <summary>A part of a workflow that runs on one machine, beside the jobs that it does not need.</summary>
/// <param name="Id">What other jobs call it.</param>
/// <param name="Name">What GitHub shows; may hold expressions of a matrix.</param>
public abstract record Job(JobId Id, string Name)
{
    /// <summary>The jobs that must have succeeded before.</summary>
    public IReadOnlyList<JobId> Needs { get; init; } = [];

    /// <summary>When it runs; unless told, when those that it needs have succeeded.</summary>
    public Expression? Condition { get; init; }

    /// <summary>What its token may do; <see langword="null"/> is what the workflow says.</summary>
    public IReadOnlyList<Permission>? Permissions { get; init; }

    /// <summary>Which jobs wait for each other.</summary>
    public Concurrency? Concurrency { get; init; }

    /// <summary>Values of which each combination is a job of its own.</summary>
    public Matrix? Matrix { get; init; }
}
