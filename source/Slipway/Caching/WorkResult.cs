using System.Text.Json.Serialization;

namespace Slipway.Caching;

/// <summary>What came out of a piece of work, besides its files.</summary>
public sealed record WorkResult
{
    /// <summary>What is wrong, a line each: place, rule, message. None when it went well; only then is it kept.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>How many of what: tests passed, files looked at.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();

    /// <summary>The tools that did it, with their versions.</summary>
    public IReadOnlyDictionary<string, string> Tools { get; init; } = new Dictionary<string, string>();

    /// <summary>Whatever else has to be known, such as the digest of what was made.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>How long it took, when it was done.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Whether it stands for an earlier run.</summary>
    [JsonIgnore]
    public bool IsReused { get; init; }
}
