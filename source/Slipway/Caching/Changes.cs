using Slipway.Sources;

namespace Slipway.Caching;

/// <summary>Why a piece of work has to be done: what differs from the last time that it went well.</summary>
public sealed record Changes
{
    private readonly IReadOnlySet<string>? files;

    private Changes(string reason, IReadOnlySet<string>? files) => (Reason, this.files) = (reason, files);

    /// <summary>In words: <c>source/Listener/Program.cs has changed</c>.</summary>
    public string Reason { get; }

    /// <summary>Everything counts as changed.</summary>
    /// <param name="reason">Why.</param>
    public static Changes Everything(string reason) => new(reason, null);

    /// <summary>Those of the files that differ from the last time; all of them, when anything but files differs.</summary>
    public IEnumerable<string> Among(SourceTree tree) => tree.Files.Select(x => x.Path).Where(x => files?.Contains(x) ?? true);

    /// <summary>Whether one of these files differs; true when anything but files does.</summary>
    public bool Concern(IEnumerable<string> paths) => files?.Overlaps(paths) ?? true;

    internal static Changes Between(WorkInputs last, WorkInputs now)
    {
        var files = last.Files.Except(now.Files).Concat(now.Files.Except(last.Files)).Select(x => x.Key).ToHashSet();
        var facts = last.Facts.Keys.Union(now.Facts.Keys).Order(StringComparer.Ordinal)
            .Select(x => (Name: x, Old: last.Facts.GetValueOrDefault(x), New: now.Facts.GetValueOrDefault(x)))
            .Where(x => x.Old != x.New)
            .ToList();
        IReadOnlyList<string> reasons = [.. facts.Select(x => InWords(x.Name, x.Old, x.New)), .. files.Order(StringComparer.Ordinal).Select(x => InWords(x, last, now))];
        return new(reasons.Count > 3 ? $"{string.Join("; ", reasons.Take(2))}; and {reasons.Count - 2} more" : string.Join("; ", reasons), facts.Count == 0 ? files : null);
    }

    private static string InWords(string file, WorkInputs last, WorkInputs now) =>
        !last.Files.ContainsKey(file) ? $"{file} is new" : now.Files.ContainsKey(file) ? $"{file} has changed" : $"{file} is gone";

    private static string InWords(string fact, string? old, string? now) => (old, now) switch
    {
        ({ } was, { } value) when !value.StartsWith("sha256:", StringComparison.Ordinal) => $"{fact} is {value}, was {was}",
        _ => $"{fact} has changed",
    };
}
