using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The settings that get a setter for each MSBuild property that the class declares.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class MSBuildPropertiesOfAttribute<TSettings> : Attribute
    where TSettings : ToolOptions;
