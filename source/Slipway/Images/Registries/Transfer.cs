namespace Slipway.Images.Registries;

/// <summary>How far a blob or manifest is on its way to a registry or from it.</summary>
/// <param name="Direction">Whether it comes or goes.</param>
/// <param name="Registry">The registry's host.</param>
/// <param name="Content">What it is.</param>
/// <param name="Size">How much it is, in bytes.</param>
/// <param name="Done">How much of it is through, in bytes.</param>
public sealed record Transfer(TransferDirection Direction, string Registry, Digest Content, long Size, long Done)
{
    /// <summary>Whether all of it is through.</summary>
    public bool IsDone => Done == Size;
}
