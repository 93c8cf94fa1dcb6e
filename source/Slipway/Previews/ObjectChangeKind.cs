namespace Slipway.Previews;

/// <summary>What becomes of an object.</summary>
internal enum ObjectChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It is no more.</summary>
    Removed,
}
