namespace Slipway.Previews;

/// <summary>What becomes of an object.</summary>
internal enum ObjectChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>Nothing of it is another but the image, and what is named after it.</summary>
    AnotherImage,

    /// <summary>It is no more.</summary>
    Removed,
}
