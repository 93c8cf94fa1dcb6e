using Nuke.Common;
using Nuke.Common.IO;

namespace Nuke.Components;

/// <summary>The build has results.</summary>
public interface IHazArtifacts : INukeBuild
{
    /// <summary>Where the results go: <c>output</c>.</summary>
    AbsolutePath ArtifactsDirectory => RootDirectory / "output";
}
