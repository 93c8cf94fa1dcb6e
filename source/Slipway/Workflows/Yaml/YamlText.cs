namespace Slipway.Workflows.Yaml;

/// <summary>A scalar.</summary>
/// <param name="Value">The text.</param>
/// <param name="Kind">Whether it is a text or a number or truth value.</param>
/// <param name="Comment">Stands behind it.</param>
internal sealed record YamlText(string Value, YamlTextKind Kind = YamlTextKind.Text, string? Comment = null) : YamlNode
{
    public static implicit operator YamlText(string value) => new(value);

    public static YamlText Of(bool value) => new(value ? "true" : "false", YamlTextKind.Literal);

    public static YamlText Of(decimal value) => new(value.ToString(System.Globalization.CultureInfo.InvariantCulture), YamlTextKind.Literal);
}
