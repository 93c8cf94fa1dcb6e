namespace Slipway.Workflows;

/// <summary>A job that is another workflow.</summary>
/// <param name="Id">What other jobs call it.</param>
/// <param name="Name">What GitHub shows.</param>
/// <param name="Called">The workflow: a path that begins with <c>./</c>, or <c>owner/repository/path@commit</c>.</param>
public sealed record CallJob(JobId Id, string Name, string Called) : Job(Id, Name)
{
    /// <summary>What it is told, by name.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = EmptyValues.Instance;

    /// <summary>Which secrets it gets.</summary>
    public CalledSecrets Secrets { get; init; } = CalledSecrets.None;
}
