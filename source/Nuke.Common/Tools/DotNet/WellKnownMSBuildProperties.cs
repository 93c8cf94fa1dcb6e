namespace Nuke.Common.Tools.DotNet;

/// <summary>The MSBuild properties that have setters of their own; <c>SetProperty</c> sets any other.</summary>
[MSBuildPropertiesOf<DotNetBuildSettings>]
[MSBuildPropertiesOf<DotNetCleanSettings>]
[MSBuildPropertiesOf<DotNetFormatSettings>]
[MSBuildPropertiesOf<DotNetMSBuildSettings>]
[MSBuildPropertiesOf<DotNetPackSettings>]
[MSBuildPropertiesOf<DotNetPublishSettings>]
[MSBuildPropertiesOf<DotNetRestoreSettings>]
[MSBuildPropertiesOf<DotNetRunSettings>]
internal abstract class WellKnownMSBuildProperties
{
    public abstract string AssemblyVersion { get; }

    [Joined("Authors", ",")]
    public abstract IReadOnlyList<string> Authors { get; }

    public abstract bool? ContinuousIntegrationBuild { get; }

    public abstract string Copyright { get; }

    public abstract string Description { get; }

    public abstract bool? Deterministic { get; }

    public abstract bool? DeterministicSourcePaths { get; }

    public abstract string FileVersion { get; }

    public abstract string InformationalVersion { get; }

    [Joined("NoWarn", ";")]
    public abstract IReadOnlyList<int> NoWarns { get; }

    public abstract string PackageIconUrl { get; }

    public abstract string PackageId { get; }

    public abstract string PackageLicenseUrl { get; }

    public abstract string PackageProjectUrl { get; }

    public abstract string PackageReleaseNotes { get; }

    public abstract bool? PackageRequireLicenseAcceptance { get; }

    [Joined("PackageTags", " ")]
    public abstract IReadOnlyList<string> PackageTags { get; }

    public abstract string Platform { get; }

    public abstract string PublishProfile { get; }

    public abstract bool? PublishReadyToRun { get; }

    public abstract bool? PublishSingleFile { get; }

    public abstract bool? PublishTrimmed { get; }

    public abstract string RepositoryType { get; }

    public abstract string RepositoryUrl { get; }

    public abstract bool? RunCodeAnalysis { get; }

    public abstract DotNetSymbolPackageFormat SymbolPackageFormat { get; }

    public abstract string Title { get; }

    public abstract bool? TreatWarningsAsErrors { get; }

    public abstract string Version { get; }

    public abstract string VersionPrefix { get; }

    public abstract int? WarningLevel { get; }

    [Joined("WarningsAsErrors", ";")]
    public abstract IReadOnlyList<int> WarningsAsErrors { get; }
}
