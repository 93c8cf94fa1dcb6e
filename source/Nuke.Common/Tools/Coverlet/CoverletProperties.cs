using Nuke.Common.Tools.DotNet;

namespace Nuke.Common.Tools.Coverlet;

/// <summary>The MSBuild properties of coverlet in a test run.</summary>
[MSBuildPropertiesOf<DotNetTestSettings>]
internal abstract class CoverletProperties
{
    public abstract bool? CollectCoverage { get; }

    public abstract string CoverletOutput { get; }

    public abstract CoverletOutputFormat CoverletOutputFormat { get; }

    public abstract string ExcludeByFile { get; }

    public abstract bool? UseSourceLink { get; }
}
