using System.Globalization;

namespace Slipway.Benchmarks;

/// <summary>Something that was measured.</summary>
/// <param name="What">In words.</param>
/// <param name="Value">How much; of several runs the one in the middle.</param>
/// <param name="Unit">Of the value and the bound: <c>s</c>, <c>MB</c>.</param>
/// <param name="Bound">What it may be at most; nothing for a comparison.</param>
internal sealed record Figure(string What, double Value, string Unit, double? Bound = null)
{
    /// <summary>The first two lines of a table of figures.</summary>
    public static IReadOnlyList<string> Head => ["| what | bound | measured | |", "| --- | --- | --- | --- |"];

    /// <summary>A line of the table.</summary>
    public override string ToString() =>
        $"| {What} | {(Bound is { } bound ? InWords(bound) : "")} | {InWords(Value)} | {(Bound is { } most ? Value <= most ? "met" : "missed" : "")} |";

    private string InWords(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {Unit}");
}
