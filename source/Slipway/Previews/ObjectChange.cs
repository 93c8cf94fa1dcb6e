namespace Slipway.Previews;

/// <summary>What a deployment would change of an object.</summary>
/// <param name="Object">Kind, namespace and name.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Difference">As a unified difference without a head; empty when the image alone is another.</param>
internal sealed record ObjectChange(string Object, ObjectChangeKind Kind, IReadOnlyList<string> Difference)
{
    /// <summary>The kind for people.</summary>
    public static string InWords(ObjectChangeKind kind) => kind == ObjectChangeKind.AnotherImage ? "changed by the image alone" : kind.ToString().ToLowerInvariant();
}
