namespace Slipway.Workflows;

/// <summary>A push to a branch or of a tag.</summary>
public sealed record PushTrigger() : Trigger("push")
{
    /// <summary>Patterns of branches; with none, and no tags, all of both.</summary>
    public IReadOnlyList<string> Branches { get; init; } = [];

    /// <summary>Patterns of tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Patterns of files of which one must have changed; none is all.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];
}
