namespace Slipway.Policies.Internal;

/// <summary>Once.</summary>
internal sealed record OnceByClock(ClockSpan Span) : Recurrence
{
    public override int LongestDays => (Span.To - Span.From).Days + 1;

    public override ClockSpan? StartingOn(DateOnly day) => DateOnly.FromDateTime(Span.From) == day ? Span : null;

    public override string ToString() => FormattableString.Invariant($"{Span.From:yyyy-MM-dd HH:mm} to {Span.To:yyyy-MM-dd HH:mm}");
}
