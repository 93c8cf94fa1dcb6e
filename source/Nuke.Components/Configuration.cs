using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Components;

/// <summary>The configuration that projects are built in.</summary>
[TypeConverter(typeof(TypeConverter<Configuration>))]
public class Configuration : Enumeration
{
    /// <summary>For people who debug.</summary>
    public static Configuration Debug = new() { Value = nameof(Debug) };

    /// <summary>For people who use.</summary>
    public static Configuration Release = new() { Value = nameof(Release) };

    public static implicit operator string(Configuration? configuration) => configuration?.Value!;
}
