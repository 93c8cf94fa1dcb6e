namespace Slipway.Deployments;

/// <summary>For whom the status is shown.</summary>
public enum StatusFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,
}
