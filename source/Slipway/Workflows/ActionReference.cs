namespace Slipway.Workflows;

/// <summary>An action, at one commit.</summary>
/// <param name="Repository">Owner and name, and a path where the action does not lie at the root: <c>actions/checkout</c>.</param>
/// <param name="Revision">The commit's 40 hexadecimal digits; a tag or branch can be moved by others.</param>
/// <param name="Version">The version that the commit is, for people and for tools that look for newer ones: <c>v5.0.0</c>.</param>
public sealed record ActionReference(string Repository, string Revision, string Version)
{
    /// <summary>Whether nobody can change what it refers to.</summary>
    public bool IsPinned => Revision.Length == 40 && Revision.All(char.IsAsciiHexDigitLower);

    public override string ToString() => $"{Repository}@{Revision}";
}
