namespace Nuke.Common.Editors;

/// <summary>Where an element of a list stands in its file, in bytes, and by what it is known; null when by nothing.</summary>
internal sealed record JsonListElement(int Start, int End, string? Key);
