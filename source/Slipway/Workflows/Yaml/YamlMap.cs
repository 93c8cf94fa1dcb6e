using System.Collections;

namespace Slipway.Workflows.Yaml;

/// <summary>A mapping, in the order in which its entries were added; what is empty is left out.</summary>
internal sealed record YamlMap : YamlNode, IEnumerable<(string Key, YamlNode Value)>
{
    private readonly List<(string Key, YamlNode Value)> entries = [];

    public static YamlMap Of(IEnumerable<KeyValuePair<string, string>> values) => Of(values, x => new YamlText(x));

    public static YamlMap Of<T>(IEnumerable<KeyValuePair<string, T>> values, Func<T, YamlNode> toNode)
    {
        var map = new YamlMap();
        foreach (var (key, value) in values)
        {
            map.entries.Add((key, toNode(value)));
        }

        return map;
    }

    /// <summary>Adds an entry unless its value is null or has no entries.</summary>
    public void Add(string key, YamlNode? value)
    {
        if (value is null or YamlMap { entries: [] } || value is YamlList list && !list.Items.Any())
        {
            return;
        }

        entries.Add((key, value));
    }

    /// <summary>Adds an entry unless its text is null.</summary>
    public void Add(string key, string? value) => Add(key, value is null ? null : new YamlText(value));

    /// <summary>Adds an entry, also when its value has no entries: there the key says something.</summary>
    public void AddAlways(string key, YamlNode value) => entries.Add((key, value));

    public IEnumerator<(string Key, YamlNode Value)> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
