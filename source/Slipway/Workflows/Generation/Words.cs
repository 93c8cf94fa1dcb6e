using System.Text.RegularExpressions;

namespace Slipway.Workflows.Generation;

/// <summary>The names of C# as workflow files have them.</summary>
internal static partial class Words
{
    /// <summary><c>HelmValidate</c> is <c>helm-validate</c>.</summary>
    public static string WithDashes(string name) => Border.Replace(name, "-").ToLowerInvariant();

    /// <summary><c>PortOffset</c> is <c>PORT_OFFSET</c>.</summary>
    public static string AsVariable(string name) => Border.Replace(name, "_").Replace('-', '_').ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex Border { get; }
}
