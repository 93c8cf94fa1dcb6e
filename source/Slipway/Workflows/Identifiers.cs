using System.Text.RegularExpressions;

namespace Slipway.Workflows;

/// <summary>The forms of names in workflow files.</summary>
internal static partial class Identifiers
{
    public static bool IsSlug(string text) => Slug.IsMatch(text);

    public static bool IsJobId(string text) => Id.IsMatch(text);

    public static bool IsVariable(string text) => Variable.IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Slug { get; }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*\z")]
    private static partial Regex Id { get; }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Variable { get; }
}
