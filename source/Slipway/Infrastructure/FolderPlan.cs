using System.Text.Json.Serialization;

namespace Slipway.Infrastructure;

/// <summary>What applying a live folder would do.</summary>
/// <param name="Folder">The folder below <c>live</c>: <c>dev/network</c>.</param>
/// <param name="Changes">What would happen to its resources.</param>
public sealed record FolderPlan(string Folder, IReadOnlyList<PlannedChange> Changes)
{
    /// <summary>How many of its outputs would differ.</summary>
    public int Outputs { get; init; }

    /// <summary>Why it has no plan yet: <c>waits for global/dns, which was never applied</c>. None when it has one.</summary>
    public string? Waits { get; init; }

    /// <summary>Why it could not be planned: file, line and message. Empty when it could.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Whether it would be left as it is.</summary>
    [JsonIgnore]
    public bool IsEmpty => Changes.Count == 0 && Outputs == 0 && Waits is null && Errors.Count == 0;

    /// <summary>How many resources would meet one of these.</summary>
    public int Count(params IEnumerable<ChangeKind> kinds) => Changes.Count(x => kinds.Contains(x.Kind));
}
