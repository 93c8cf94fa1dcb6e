using DiffPlex.Renderer;

namespace Slipway.Workflows.Generation;

/// <summary>The difference of two texts, as <c>diff -u</c> shows it.</summary>
internal static class LineDifference
{
    public static string Of(string name, string before, string after) =>
        UnidiffRenderer.GenerateUnidiff(before, after, name, $"{name} (generated)").TrimEnd();
}
