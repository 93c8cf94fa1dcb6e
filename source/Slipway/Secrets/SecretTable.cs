namespace Slipway.Secrets;

/// <summary>Looked-up references for people: a line each.</summary>
internal static class SecretTable
{
    public static IReadOnlyList<string> Of(IReadOnlyList<CheckedSecret> secrets)
    {
        string[][] rows =
        [
            ["Target", "Variable", "Reference", "Result"],
            .. secrets.Select(x => (string[])[x.Target, x.Variable, x.Reference.Text, x.Result]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        return [.. rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())];
    }
}
