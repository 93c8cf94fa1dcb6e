namespace Slipway.Workflows;

/// <summary>One thing that a job does.</summary>
/// <param name="Name">What GitHub shows.</param>
public abstract record Step(string Name)
{
    /// <summary>What later steps call it, to read its outputs.</summary>
    public JobId? Id { get; init; }

    /// <summary>When it runs; unless told, while no step has failed.</summary>
    public Expression? Condition { get; init; }

    /// <summary>Its environment variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = EmptyValues.Instance;

    /// <summary>When it is ended.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>What the step does with the job's token: every permission of a job is used by a step, and no wider than that.</summary>
    public IReadOnlyList<Permission> Uses { get; init; } = [];
}
