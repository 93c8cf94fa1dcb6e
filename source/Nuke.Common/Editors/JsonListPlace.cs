namespace Nuke.Common.Editors;

/// <summary>Where the inside of a list stands in its file, in bytes.</summary>
internal sealed record JsonListPlace(int Start, int End, IReadOnlyList<JsonListElement> Elements);
