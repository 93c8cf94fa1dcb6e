namespace Nuke.Common.Tools.DotNet;

/// <summary>The setters of MSBuild properties in <see cref="DotNetCleanSettings"/>.</summary>
public static partial class DotNetCleanSettingsExtensions
{
    public static T AddAuthors<T>(this T o, IEnumerable<string> v) where T : DotNetCleanSettings => o.AddingToProperty("Authors", ",", v);
    public static T AddAuthors<T>(this T o, params string[] v) where T : DotNetCleanSettings => o.AddingToProperty("Authors", ",", v);
    public static T AddNoWarns<T>(this T o, IEnumerable<int> v) where T : DotNetCleanSettings => o.AddingToProperty("NoWarn", ";", v);
    public static T AddNoWarns<T>(this T o, params int[] v) where T : DotNetCleanSettings => o.AddingToProperty("NoWarn", ";", v);
    public static T AddPackageTags<T>(this T o, IEnumerable<string> v)
        where T : DotNetCleanSettings => o.AddingToProperty("PackageTags", " ", v);
    public static T AddPackageTags<T>(this T o, params string[] v)
        where T : DotNetCleanSettings => o.AddingToProperty("PackageTags", " ", v);
    public static T AddWarningsAsErrors<T>(this T o, IEnumerable<int> v)
        where T : DotNetCleanSettings => o.AddingToProperty("WarningsAsErrors", ";", v);
    public static T AddWarningsAsErrors<T>(this T o, params int[] v)
        where T : DotNetCleanSettings => o.AddingToProperty("WarningsAsErrors", ";", v);
    public static T DisableContinuousIntegrationBuild<T>(this T o)
        where T : DotNetCleanSettings => o.WithProperty("ContinuousIntegrationBuild", false);
    public static T DisableDeterministicSourcePaths<T>(this T o)
        where T : DotNetCleanSettings => o.WithProperty("DeterministicSourcePaths", false);
    public static T DisableDeterministic<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("Deterministic", false);
    public static T DisablePackageRequireLicenseAcceptance<T>(this T o)
        where T : DotNetCleanSettings => o.WithProperty("PackageRequireLicenseAcceptance", false);
    public static T DisablePublishReadyToRun<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("PublishReadyToRun", false);
    public static T DisablePublishSingleFile<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("PublishSingleFile", false);
    public static T DisablePublishTrimmed<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("PublishTrimmed", false);
    public static T DisableRunCodeAnalysis<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("RunCodeAnalysis", false);
    public static T DisableTreatWarningsAsErrors<T>(this T o)
        where T : DotNetCleanSettings => o.WithProperty("TreatWarningsAsErrors", false);
    public static T EnableContinuousIntegrationBuild<T>(this T o)
        where T : DotNetCleanSettings => o.WithProperty("ContinuousIntegrationBuild", true);
    public static T EnableDeterministicSourcePaths<T>(this T o)
        where T : DotNetCleanSettings => o.WithProperty("DeterministicSourcePaths", true);
    public static T EnableDeterministic<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("Deterministic", true);
    public static T EnablePackageRequireLicenseAcceptance<T>(this T o)
        where T : DotNetCleanSettings => o.WithProperty("PackageRequireLicenseAcceptance", true);
    public static T EnablePublishReadyToRun<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("PublishReadyToRun", true);
    public static T EnablePublishSingleFile<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("PublishSingleFile", true);
    public static T EnablePublishTrimmed<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("PublishTrimmed", true);
    public static T EnableRunCodeAnalysis<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("RunCodeAnalysis", true);
    public static T EnableTreatWarningsAsErrors<T>(this T o) where T : DotNetCleanSettings => o.WithProperty("TreatWarningsAsErrors", true);
    public static T RemoveAuthors<T>(this T o, IEnumerable<string> v)
        where T : DotNetCleanSettings => o.RemovingFromProperty("Authors", ",", v);
    public static T RemoveAuthors<T>(this T o, params string[] v)
        where T : DotNetCleanSettings => o.RemovingFromProperty("Authors", ",", v);
    public static T RemoveNoWarns<T>(this T o, IEnumerable<int> v)
        where T : DotNetCleanSettings => o.RemovingFromProperty("NoWarn", ";", v);
    public static T RemoveNoWarns<T>(this T o, params int[] v) where T : DotNetCleanSettings => o.RemovingFromProperty("NoWarn", ";", v);
    public static T RemovePackageTags<T>(this T o, IEnumerable<string> v)
        where T : DotNetCleanSettings => o.RemovingFromProperty("PackageTags", " ", v);
    public static T RemovePackageTags<T>(this T o, params string[] v)
        where T : DotNetCleanSettings => o.RemovingFromProperty("PackageTags", " ", v);
    public static T RemoveWarningsAsErrors<T>(this T o, IEnumerable<int> v)
        where T : DotNetCleanSettings => o.RemovingFromProperty("WarningsAsErrors", ";", v);
    public static T RemoveWarningsAsErrors<T>(this T o, params int[] v)
        where T : DotNetCleanSettings => o.RemovingFromProperty("WarningsAsErrors", ";", v);
    public static T ResetAssemblyVersion<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("AssemblyVersion");
    public static T ResetAuthors<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("Authors");
    public static T ResetContinuousIntegrationBuild<T>(this T o)
        where T : DotNetCleanSettings => o.WithoutProperty("ContinuousIntegrationBuild");
    public static T ResetCopyright<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("Copyright");
    public static T ResetDescription<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("Description");
    public static T ResetDeterministicSourcePaths<T>(this T o)
        where T : DotNetCleanSettings => o.WithoutProperty("DeterministicSourcePaths");
    public static T ResetDeterministic<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("Deterministic");
    public static T ResetFileVersion<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("FileVersion");
    public static T ResetInformationalVersion<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("InformationalVersion");
    public static T ResetNoWarn<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("NoWarn");
    public static T ResetPackageIconUrl<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PackageIconUrl");
    public static T ResetPackageId<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PackageId");
    public static T ResetPackageLicenseUrl<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PackageLicenseUrl");
    public static T ResetPackageProjectUrl<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PackageProjectUrl");
    public static T ResetPackageReleaseNotes<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PackageReleaseNotes");
    public static T ResetPackageRequireLicenseAcceptance<T>(this T o)
        where T : DotNetCleanSettings => o.WithoutProperty("PackageRequireLicenseAcceptance");
    public static T ResetPackageTags<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PackageTags");
    public static T ResetPlatform<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("Platform");
    public static T ResetPublishProfile<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PublishProfile");
    public static T ResetPublishReadyToRun<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PublishReadyToRun");
    public static T ResetPublishSingleFile<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PublishSingleFile");
    public static T ResetPublishTrimmed<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("PublishTrimmed");
    public static T ResetRepositoryType<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("RepositoryType");
    public static T ResetRepositoryUrl<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("RepositoryUrl");
    public static T ResetRunCodeAnalysis<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("RunCodeAnalysis");
    public static T ResetSymbolPackageFormat<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("SymbolPackageFormat");
    public static T ResetTitle<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("Title");
    public static T ResetTreatWarningsAsErrors<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("TreatWarningsAsErrors");
    public static T ResetVersionPrefix<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("VersionPrefix");
    public static T ResetVersion<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("Version");
    public static T ResetWarningLevel<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("WarningLevel");
    public static T ResetWarningsAsErrors<T>(this T o) where T : DotNetCleanSettings => o.WithoutProperty("WarningsAsErrors");
    public static T SetAssemblyVersion<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("AssemblyVersion", v);
    public static T SetAuthors<T>(this T o, IEnumerable<string> v)
        where T : DotNetCleanSettings => o.WithProperty("Authors", v.JoinedBy(","));
    public static T SetAuthors<T>(this T o, params string[] v) where T : DotNetCleanSettings => o.WithProperty("Authors", v.JoinedBy(","));
    public static T SetContinuousIntegrationBuild<T>(this T o, bool? v)
        where T : DotNetCleanSettings => o.WithProperty("ContinuousIntegrationBuild", v);
    public static T SetCopyright<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("Copyright", v);
    public static T SetDescription<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("Description", v);
    public static T SetDeterministicSourcePaths<T>(this T o, bool? v)
        where T : DotNetCleanSettings => o.WithProperty("DeterministicSourcePaths", v);
    public static T SetDeterministic<T>(this T o, bool? v) where T : DotNetCleanSettings => o.WithProperty("Deterministic", v);
    public static T SetFileVersion<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("FileVersion", v);
    public static T SetInformationalVersion<T>(this T o, string? v)
        where T : DotNetCleanSettings => o.WithProperty("InformationalVersion", v);
    public static T SetNoWarns<T>(this T o, IEnumerable<int> v) where T : DotNetCleanSettings => o.WithProperty("NoWarn", v.JoinedBy(";"));
    public static T SetNoWarns<T>(this T o, params int[] v) where T : DotNetCleanSettings => o.WithProperty("NoWarn", v.JoinedBy(";"));
    public static T SetPackageIconUrl<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("PackageIconUrl", v);
    public static T SetPackageId<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("PackageId", v);
    public static T SetPackageLicenseUrl<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("PackageLicenseUrl", v);
    public static T SetPackageProjectUrl<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("PackageProjectUrl", v);
    public static T SetPackageReleaseNotes<T>(this T o, string? v)
        where T : DotNetCleanSettings => o.WithProperty("PackageReleaseNotes", v);
    public static T SetPackageRequireLicenseAcceptance<T>(this T o, bool? v)
        where T : DotNetCleanSettings => o.WithProperty("PackageRequireLicenseAcceptance", v);
    public static T SetPackageTags<T>(this T o, IEnumerable<string> v)
        where T : DotNetCleanSettings => o.WithProperty("PackageTags", v.JoinedBy(" "));
    public static T SetPackageTags<T>(this T o, params string[] v)
        where T : DotNetCleanSettings => o.WithProperty("PackageTags", v.JoinedBy(" "));
    public static T SetPlatform<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("Platform", v);
    public static T SetPublishProfile<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("PublishProfile", v);
    public static T SetPublishReadyToRun<T>(this T o, bool? v) where T : DotNetCleanSettings => o.WithProperty("PublishReadyToRun", v);
    public static T SetPublishSingleFile<T>(this T o, bool? v) where T : DotNetCleanSettings => o.WithProperty("PublishSingleFile", v);
    public static T SetPublishTrimmed<T>(this T o, bool? v) where T : DotNetCleanSettings => o.WithProperty("PublishTrimmed", v);
    public static T SetRepositoryType<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("RepositoryType", v);
    public static T SetRepositoryUrl<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("RepositoryUrl", v);
    public static T SetRunCodeAnalysis<T>(this T o, bool? v) where T : DotNetCleanSettings => o.WithProperty("RunCodeAnalysis", v);
    public static T SetSymbolPackageFormat<T>(this T o, DotNetSymbolPackageFormat? v)
        where T : DotNetCleanSettings => o.WithProperty("SymbolPackageFormat", v);
    public static T SetTitle<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("Title", v);
    public static T SetTreatWarningsAsErrors<T>(this T o, bool? v)
        where T : DotNetCleanSettings => o.WithProperty("TreatWarningsAsErrors", v);
    public static T SetVersionPrefix<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("VersionPrefix", v);
    public static T SetVersion<T>(this T o, string? v) where T : DotNetCleanSettings => o.WithProperty("Version", v);
    public static T SetWarningLevel<T>(this T o, int? v) where T : DotNetCleanSettings => o.WithProperty("WarningLevel", v);
    public static T SetWarningsAsErrors<T>(this T o, IEnumerable<int> v)
        where T : DotNetCleanSettings => o.WithProperty("WarningsAsErrors", v.JoinedBy(";"));
    public static T SetWarningsAsErrors<T>(this T o, params int[] v)
        where T : DotNetCleanSettings => o.WithProperty("WarningsAsErrors", v.JoinedBy(";"));
    public static T ToggleContinuousIntegrationBuild<T>(this T o)
        where T : DotNetCleanSettings => o.ToggledProperty("ContinuousIntegrationBuild");
    public static T ToggleDeterministicSourcePaths<T>(this T o)
        where T : DotNetCleanSettings => o.ToggledProperty("DeterministicSourcePaths");
    public static T ToggleDeterministic<T>(this T o) where T : DotNetCleanSettings => o.ToggledProperty("Deterministic");
    public static T TogglePackageRequireLicenseAcceptance<T>(this T o)
        where T : DotNetCleanSettings => o.ToggledProperty("PackageRequireLicenseAcceptance");
    public static T TogglePublishReadyToRun<T>(this T o) where T : DotNetCleanSettings => o.ToggledProperty("PublishReadyToRun");
    public static T TogglePublishSingleFile<T>(this T o) where T : DotNetCleanSettings => o.ToggledProperty("PublishSingleFile");
    public static T TogglePublishTrimmed<T>(this T o) where T : DotNetCleanSettings => o.ToggledProperty("PublishTrimmed");
    public static T ToggleRunCodeAnalysis<T>(this T o) where T : DotNetCleanSettings => o.ToggledProperty("RunCodeAnalysis");
    public static T ToggleTreatWarningsAsErrors<T>(this T o) where T : DotNetCleanSettings => o.ToggledProperty("TreatWarningsAsErrors");
}
