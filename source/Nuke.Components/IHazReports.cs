using Nuke.Common.IO;

namespace Nuke.Components;

/// <summary>The build has reports.</summary>
public interface IHazReports : IHazArtifacts
{
    /// <summary>Where the reports go: <c>output/reports</c>.</summary>
    AbsolutePath ReportDirectory => ArtifactsDirectory / "reports";
}
