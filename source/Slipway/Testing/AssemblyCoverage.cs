namespace Slipway.Testing;

/// <summary>The lines of an assembly.</summary>
/// <param name="Assembly">Its name.</param>
/// <param name="Covered">The lines that tests ran.</param>
/// <param name="Lines">All lines with code.</param>
public sealed record AssemblyCoverage(string Assembly, int Covered, int Lines)
{
    /// <summary>The lines that tests ran, in percent of all; 100 where there are none.</summary>
    public double Percent => Lines == 0 ? 100 : 100.0 * Covered / Lines;
}
