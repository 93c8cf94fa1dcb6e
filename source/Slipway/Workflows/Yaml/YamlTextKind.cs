namespace Slipway.Workflows.Yaml;

/// <summary>How a scalar is to be read.</summary>
internal enum YamlTextKind
{
    /// <summary>As a text, whatever it looks like.</summary>
    Text,

    /// <summary>As the number or truth value that it looks like.</summary>
    Literal,
}
