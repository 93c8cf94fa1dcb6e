namespace Slipway.Previews;

/// <summary>What a deployment would change of an object.</summary>
/// <param name="Object">Kind, namespace and name.</param>
/// <param name="Kind">In one word.</param>
/// <param name="Difference">As a unified difference without a head.</param>
internal sealed record ObjectChange(string Object, ObjectChangeKind Kind, IReadOnlyList<string> Difference);
