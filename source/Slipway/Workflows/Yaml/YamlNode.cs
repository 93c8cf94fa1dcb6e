namespace Slipway.Workflows.Yaml;

/// <summary>A part of a YAML document that is written.</summary>
internal abstract record YamlNode;
