namespace Slipway.Workflows;

/// <summary>A job made of steps.</summary>
/// <param name="Id">What other jobs call it.</param>
/// <param name="Name">What GitHub shows.</param>
/// <param name="Runner">The labels that the machine must have; at least one.</param>
/// <param name="Steps">What it does; at least one.</param>
public sealed record StepsJob(JobId Id, string Name, IReadOnlyList<string> Runner, IReadOnlyList<Step> Steps) : Job(Id, Name)
{
    /// <summary>The environment whose rules it waits for, and whose secrets and variables it sees.</summary>
    public JobEnvironment? Environment { get; init; }

    /// <summary>When it is ended; GitHub waits six hours unless told.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>What jobs that need it can read, by name.</summary>
    public IReadOnlyDictionary<string, Expression> Outputs { get; init; } = new Dictionary<string, Expression>();

    /// <summary>Environment variables of all its steps.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = EmptyValues.Instance;

    /// <summary>Containers that run beside the steps, by host name.</summary>
    public IReadOnlyDictionary<string, ServiceContainer> Services { get; init; } = new Dictionary<string, ServiceContainer>();

    /// <summary>The shell and folder of steps that do not say it themselves.</summary>
    public RunDefaults? Defaults { get; init; }
}
