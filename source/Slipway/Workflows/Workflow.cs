namespace Slipway.Workflows;

/// <summary>A workflow of GitHub Actions: one file in <c>.github/workflows</c>.</summary>
/// <remarks>GitHub documentation, "Workflow syntax for GitHub Actions".</remarks>
public sealed record Workflow
{
    /// <summary>What GitHub shows, and the name of the file without its ending: lower-case letters, digits and dashes.</summary>
    public required WorkflowName Name { get; init; }

    /// <summary>What starts it; at least one.</summary>
    public required IReadOnlyList<Trigger> Triggers { get; init; }

    /// <summary>Its jobs, in the order of the file; at least one.</summary>
    public required IReadOnlyList<Job> Jobs { get; init; }

    /// <summary>The title of a run; unless told, GitHub's own.</summary>
    public string? RunName { get; init; }

    /// <summary>What the token may do in jobs that do not say it themselves; <see langword="null"/> is the repository's default.</summary>
    public IReadOnlyList<Permission>? Permissions { get; init; }

    /// <summary>Which runs wait for each other.</summary>
    public Concurrency? Concurrency { get; init; }

    /// <summary>Environment variables of all jobs.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = EmptyValues.Instance;

    /// <summary>The shell and folder of steps that do not say it themselves.</summary>
    public RunDefaults? Defaults { get; init; }

    /// <summary>The file, from the root of the repository.</summary>
    public string Path => $".github/workflows/{Name}.yml";
}
