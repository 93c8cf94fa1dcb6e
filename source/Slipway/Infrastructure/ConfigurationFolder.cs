using Slipway.Infrastructure.Internal;

namespace Slipway.Infrastructure;

/// <summary>A folder with Terraform files: a module, or something live.</summary>
/// <param name="Path">From the root, with slashes: <c>terraform/live/dev/network</c>.</param>
/// <param name="Name">Below <c>live</c> or <c>modules</c>: <c>dev/network</c>.</param>
/// <param name="IsLive">Whether it has a state.</param>
public sealed record ConfigurationFolder(string Path, string Name, bool IsLive)
{
    /// <summary>The stage that it belongs to; <c>global</c> and what stands alone are of no stage.</summary>
    public string Stage => Name.Split('/')[0];

    /// <summary>The blocks of its files.</summary>
    internal IReadOnlyList<(string File, HclBlock Block)> Blocks { get; init; } = [];

    /// <summary>The folders of the modules that it uses, from the root; those of registries are not among them.</summary>
    internal IEnumerable<string> Modules =>
        from one in Blocks
        where one.Block.Type == "module"
        from source in one.Block.Arguments("source").OfType<HclToken>()
        where source.Text.StartsWith("./", StringComparison.Ordinal) || source.Text.StartsWith("../", StringComparison.Ordinal)
        select System.IO.Path.GetRelativePath("/", System.IO.Path.GetFullPath(System.IO.Path.Combine("/", Path, source.Text))).Replace('\\', '/');
}
