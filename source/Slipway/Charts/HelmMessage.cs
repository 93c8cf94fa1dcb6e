using Slipway.Tools;

namespace Slipway.Charts;

/// <summary>What Helm said when it failed, in one line without its decoration.</summary>
internal static class HelmMessage
{
    private static readonly string[] Noise = ["==> ", "Use --debug flag", "[INFO]", "level="];
    private static readonly string[] Prefixes = ["Error: ", "[ERROR] ", "[WARNING] ", "- "];

    public static string Of(ToolResult result)
    {
        var lines = result.Lines
            .Select(x => x.Trim())
            .Where(x => x.Length > 0 && !x.EndsWith("chart(s) failed", StringComparison.Ordinal))
            .Where(x => !Noise.Any(y => x.StartsWith(y, StringComparison.Ordinal)))
            .Select(x => Prefixes.Aggregate(x, (line, prefix) => line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..] : line))
            .Distinct();
        return lines.Aggregate("", (text, line) => text.Length == 0 ? line : text.EndsWith(':') ? $"{text} {line}" : $"{text}; {line}");
    }
}
