namespace Slipway.Policies.Internal;

/// <summary>Text of others within a line of ours: it cannot begin a line of its own, steer a terminal or fill a page.</summary>
internal static class Line
{
    private const int Longest = 200;

    public static string Of(string text)
    {
        var line = string.Concat(text.Trim().Select(x => char.IsControl(x) || x is '\u2028' or '\u2029' ? ' ' : x));
        return line.Length > Longest ? $"{line[..Longest]}…" : line;
    }
}
