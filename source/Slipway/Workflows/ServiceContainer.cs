namespace Slipway.Workflows;

/// <summary>A container that runs beside the steps of a job.</summary>
/// <param name="Image">The image.</param>
public sealed record ServiceContainer(string Image)
{
    /// <summary>Ports that the job's machine reaches, as <c>host:container</c>.</summary>
    public IReadOnlyList<string> Ports { get; init; } = [];

    /// <summary>Its environment variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = EmptyValues.Instance;

    /// <summary>Options of <c>docker create</c>.</summary>
    public string? Options { get; init; }
}
