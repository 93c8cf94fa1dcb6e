namespace Slipway.Images.Registries;

/// <summary>Which way content goes.</summary>
public enum TransferDirection
{
    /// <summary>To a registry.</summary>
    Sending,

    /// <summary>From a registry.</summary>
    Fetching,
}
