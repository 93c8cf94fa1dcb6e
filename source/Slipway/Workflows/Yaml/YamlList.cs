namespace Slipway.Workflows.Yaml;

/// <summary>A sequence.</summary>
internal sealed record YamlList(IEnumerable<YamlNode> Items) : YamlNode
{
    public static YamlList Of(IEnumerable<string> texts) => new(texts.Select(x => new YamlText(x)));
}
