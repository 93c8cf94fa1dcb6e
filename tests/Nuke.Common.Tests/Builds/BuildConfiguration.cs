using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Builds;

/// <summary>The class that NUKE's setup puts beside every build.</summary>
[TypeConverter(typeof(TypeConverter<BuildConfiguration>))]
internal sealed class BuildConfiguration : Enumeration
{
    public static readonly BuildConfiguration Debug = new() { Value = nameof(Debug) };

    public static readonly BuildConfiguration Release = new() { Value = nameof(Release) };

    public static implicit operator string(BuildConfiguration configuration) => configuration.Value;
}
