using System.Globalization;

namespace Slipway.Workflows;

/// <summary>Recurring times in UTC: minute, hour, day of month, month, day of week.</summary>
/// <remarks>POSIX cron, as GitHub reads it; names of months and days are left to numbers.</remarks>
public sealed record CronTime
{
    private static readonly (string Name, int From, int To)[] Fields =
        [("minute", 0, 59), ("hour", 0, 23), ("day of month", 1, 31), ("month", 1, 12), ("day of week", 0, 6)];

    /// <exception cref="UserError">The text is not such a time.</exception>
    public CronTime(string text)
    {
        var fields = text.Split(' ');
        if (fields.Length != Fields.Length)
        {
            throw Wrong(text, $"it has {fields.Length} fields, expected {Fields.Length}");
        }

        foreach (var (field, (name, from, to)) in fields.Zip(Fields))
        {
            if (!field.Split(',').All(part => IsPart(part, from, to)))
            {
                throw Wrong(text, $"its {name} is '{field}', expected numbers from {from} to {to}, ranges, steps, or *");
            }
        }

        Text = text;
    }

    /// <summary>The five fields.</summary>
    public string Text { get; }

    public override string ToString() => Text;

    private static bool IsPart(string part, int from, int to)
    {
        var (range, step) = part.Split('/') switch
        {
            [var whole] => (whole, "1"),
            [var whole, var every] => (whole, every),
            _ => ("", ""),
        };
        var ends = range == "*" ? [from, to] : range.Split('-').Select(x => NumberIn(x, from, to)).ToArray();
        return NumberIn(step, 1, to) is not null && ends is [not null] or [not null, not null] && ends[0] <= ends[^1];
    }

    private static int? NumberIn(string text, int from, int to) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null;

    private static UserError Wrong(string text, string reason) =>
        new($"'{text}' is not a schedule: {reason}", "write minute, hour, day of month, month and day of week, such as '17 5 * * 1'");
}
