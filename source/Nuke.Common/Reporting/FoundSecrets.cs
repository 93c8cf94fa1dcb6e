namespace Nuke.Common.Reporting;

/// <summary>Where a text has secrets.</summary>
internal readonly record struct FoundSecrets
{
    /// <param name="ranges">Where secrets were found, in any order.</param>
    /// <param name="certain">Up to where the text has no beginning of a secret that is still to come.</param>
    public FoundSecrets(List<(int Start, int End)> ranges, int certain)
    {
        var merged = Merged(ranges);
        while (merged is [.., var last] && last.End > certain)
        {
            certain = Math.Min(certain, last.Start);
            merged.RemoveAt(merged.Count - 1);
        }

        (Ranges, Certain) = (merged, certain);
    }

    /// <summary>In their order; none overlaps another.</summary>
    public IReadOnlyList<(int Start, int End)> Ranges { get; }

    /// <summary>Up to where this holds whatever follows the text.</summary>
    public int Certain { get; }

    private static List<(int Start, int End)> Merged(List<(int Start, int End)> ranges)
    {
        ranges.Sort();
        var merged = new List<(int Start, int End)>(ranges.Count);
        foreach (var range in ranges)
        {
            if (merged is [.., var last] && range.Start < last.End)
            {
                merged[^1] = (last.Start, Math.Max(last.End, range.End));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }
}
