using Slipway.Reporting;

namespace Slipway.PullRequests;

/// <summary>Parts of a comment, as many as fit. Whole ones alone: a part that is cut could leave its code block open.</summary>
/// <param name="room">How many characters they may take.</param>
/// <param name="elsewhere">The command that shows all of them.</param>
internal sealed class WholeParts(int room, string elsewhere)
{
    private const int ForTheLastSentence = 200;

    private readonly List<string> lines = [];
    private int left;
    private int free = room - ForTheLastSentence;

    /// <summary>What fits, and how much does not.</summary>
    public IReadOnlyList<string> All => left == 0
        ? lines
        : [.. lines, $"{left} more parts are left out, since a comment can hold no more: see them with {Markdown.Code(elsewhere)}.", ""];

    /// <summary>How many characters lines take.</summary>
    public static int Length(IEnumerable<string> lines) => lines.Sum(x => x.Length + 1);

    /// <summary>Adds parts until one does not fit; none of those after it.</summary>
    public void Add(IEnumerable<IReadOnlyList<string>> parts)
    {
        foreach (var part in parts)
        {
            free -= Length(part);
            if (free >= 0 && left == 0)
            {
                lines.AddRange(part);
            }
            else
            {
                left++;
            }
        }
    }

    /// <summary>Adds parts between two pieces of text, of which never one comes without the other.</summary>
    public void AddFramed(IReadOnlyList<string> before, IReadOnlyList<IReadOnlyList<string>> parts, IReadOnlyList<string> after)
    {
        free -= Length(before) + Length(after);
        if (free < 0 || left > 0)
        {
            left += parts.Count;
            return;
        }

        lines.AddRange(before);
        Add(parts);
        lines.AddRange(after);
    }
}
