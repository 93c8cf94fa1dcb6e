namespace Slipway.Clusters;

/// <summary>The copies of an instance.</summary>
/// <param name="Wanted">How many there are to be.</param>
/// <param name="Ready">How many serve.</param>
public sealed record Replicas(int Wanted, int Ready)
{
    public override string ToString() => $"{Ready}/{Wanted}";
}
