using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The setters of <see cref="DotNetPublishSettings"/>: one line each, in the order of their names.</summary>
public static partial class DotNetPublishSettingsExtensions
{
    public static T AddProperty<T>(this T o, string k, object? v)
        where T : DotNetPublishSettings => o.AddingEntry(nameof(o.Properties), k, v);
    public static T AddSources<T>(this T o, IEnumerable<string> v) where T : DotNetPublishSettings => o.Adding(nameof(o.Sources), v);
    public static T AddSources<T>(this T o, params string[] v) where T : DotNetPublishSettings => o.Adding(nameof(o.Sources), v);
    public static T AddTargets<T>(this T o, IEnumerable<string> v) where T : DotNetPublishSettings => o.Adding(nameof(o.Targets), v);
    public static T AddTargets<T>(this T o, params string[] v) where T : DotNetPublishSettings => o.Adding(nameof(o.Targets), v);
    public static T ClearProperties<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Properties));
    public static T ClearSources<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Sources));
    public static T ClearTargets<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Targets));
    public static T DisableDisableParallel<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.DisableParallel), false);
    public static T DisableForceEvaluate<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.ForceEvaluate), false);
    public static T DisableForce<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.Force), false);
    public static T DisableIgnoreFailedSources<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.IgnoreFailedSources), false);
    public static T DisableLockedMode<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.LockedMode), false);
    public static T DisableNoBuild<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoBuild), false);
    public static T DisableNoCache<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoCache), false);
    public static T DisableNoDependencies<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoDependencies), false);
    public static T DisableNoLogo<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoLogo), false);
    public static T DisableNoRestore<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoRestore), false);
    public static T DisableSelfContained<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.SelfContained), false);
    public static T DisableUseLockFile<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.UseLockFile), false);
    public static T EnableDisableParallel<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.DisableParallel), true);
    public static T EnableForceEvaluate<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.ForceEvaluate), true);
    public static T EnableForce<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.Force), true);
    public static T EnableIgnoreFailedSources<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.IgnoreFailedSources), true);
    public static T EnableLockedMode<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.LockedMode), true);
    public static T EnableNoBuild<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoBuild), true);
    public static T EnableNoCache<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoCache), true);
    public static T EnableNoDependencies<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoDependencies), true);
    public static T EnableNoLogo<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoLogo), true);
    public static T EnableNoRestore<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.NoRestore), true);
    public static T EnableSelfContained<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.SelfContained), true);
    public static T EnableUseLockFile<T>(this T o) where T : DotNetPublishSettings => o.With(nameof(o.UseLockFile), true);
    public static T RemoveProperty<T>(this T o, string k)
        where T : DotNetPublishSettings => o.WithoutEntry<T, object>(nameof(o.Properties), k);
    public static T RemoveSources<T>(this T o, IEnumerable<string> v) where T : DotNetPublishSettings => o.Removing(nameof(o.Sources), v);
    public static T RemoveSources<T>(this T o, params string[] v) where T : DotNetPublishSettings => o.Removing(nameof(o.Sources), v);
    public static T RemoveTargets<T>(this T o, IEnumerable<string> v) where T : DotNetPublishSettings => o.Removing(nameof(o.Targets), v);
    public static T RemoveTargets<T>(this T o, params string[] v) where T : DotNetPublishSettings => o.Removing(nameof(o.Targets), v);
    public static T ResetArchitecture<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Architecture));
    public static T ResetArtifactsPath<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.ArtifactsPath));
    public static T ResetConfiguration<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Configuration));
    public static T ResetDisableParallel<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.DisableParallel));
    public static T ResetForceEvaluate<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.ForceEvaluate));
    public static T ResetForce<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Force));
    public static T ResetFramework<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Framework));
    public static T ResetIgnoreFailedSources<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.IgnoreFailedSources));
    public static T ResetLockFilePath<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.LockFilePath));
    public static T ResetLockedMode<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.LockedMode));
    public static T ResetManifest<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Manifest));
    public static T ResetNoBuild<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.NoBuild));
    public static T ResetNoCache<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.NoCache));
    public static T ResetNoDependencies<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.NoDependencies));
    public static T ResetNoLogo<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.NoLogo));
    public static T ResetNoRestore<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.NoRestore));
    public static T ResetOperatingSystem<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.OperatingSystem));
    public static T ResetOutput<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Output));
    public static T ResetPackageDirectory<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.PackageDirectory));
    public static T ResetProject<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Project));
    public static T ResetRuntime<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Runtime));
    public static T ResetSelfContained<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.SelfContained));
    public static T ResetUseLockFile<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.UseLockFile));
    public static T ResetVerbosity<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.Verbosity));
    public static T ResetVersionSuffix<T>(this T o) where T : DotNetPublishSettings => o.Without(nameof(o.VersionSuffix));
    public static T SetArchitecture<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.Architecture), v);
    public static T SetArtifactsPath<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.ArtifactsPath), v);
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.Configuration), v);
    public static T SetDisableParallel<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.DisableParallel), v);
    public static T SetForceEvaluate<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.ForceEvaluate), v);
    public static T SetForce<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.Force), v);
    public static T SetFramework<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.Framework), v);
    public static T SetIgnoreFailedSources<T>(this T o, bool? v)
        where T : DotNetPublishSettings => o.With(nameof(o.IgnoreFailedSources), v);
    public static T SetLockFilePath<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.LockFilePath), v);
    public static T SetLockedMode<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.LockedMode), v);
    public static T SetManifest<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.Manifest), v);
    public static T SetNoBuild<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.NoBuild), v);
    public static T SetNoCache<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.NoCache), v);
    public static T SetNoDependencies<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.NoDependencies), v);
    public static T SetNoLogo<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.NoLogo), v);
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.NoRestore), v);
    public static T SetOperatingSystem<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.OperatingSystem), v);
    public static T SetOutput<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.Output), v);
    public static T SetPackageDirectory<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.PackageDirectory), v);
    public static T SetProject<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.Project), v);
    public static T SetProperties<T>(this T o, IDictionary<string, object> v)
        where T : DotNetPublishSettings => o.WithEntries(nameof(o.Properties), v);
    public static T SetProperty<T>(this T o, string k, object? v)
        where T : DotNetPublishSettings => o.WithEntry(nameof(o.Properties), k, v);
    public static T SetRuntime<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.Runtime), v);
    public static T SetSelfContained<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.SelfContained), v);
    public static T SetSources<T>(this T o, IEnumerable<string> v) where T : DotNetPublishSettings => o.WithItems(nameof(o.Sources), v);
    public static T SetSources<T>(this T o, params string[] v) where T : DotNetPublishSettings => o.WithItems(nameof(o.Sources), v);
    public static T SetTargets<T>(this T o, IEnumerable<string> v) where T : DotNetPublishSettings => o.WithItems(nameof(o.Targets), v);
    public static T SetTargets<T>(this T o, params string[] v) where T : DotNetPublishSettings => o.WithItems(nameof(o.Targets), v);
    public static T SetUseLockFile<T>(this T o, bool? v) where T : DotNetPublishSettings => o.With(nameof(o.UseLockFile), v);
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetPublishSettings => o.With(nameof(o.Verbosity), v);
    public static T SetVersionSuffix<T>(this T o, string? v) where T : DotNetPublishSettings => o.With(nameof(o.VersionSuffix), v);
    public static T ToggleDisableParallel<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.DisableParallel));
    public static T ToggleForceEvaluate<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.ForceEvaluate));
    public static T ToggleForce<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.Force));
    public static T ToggleIgnoreFailedSources<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.IgnoreFailedSources));
    public static T ToggleLockedMode<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.LockedMode));
    public static T ToggleNoBuild<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.NoBuild));
    public static T ToggleNoCache<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.NoCache));
    public static T ToggleNoDependencies<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.NoDependencies));
    public static T ToggleNoLogo<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.NoLogo));
    public static T ToggleNoRestore<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.NoRestore));
    public static T ToggleSelfContained<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.SelfContained));
    public static T ToggleUseLockFile<T>(this T o) where T : DotNetPublishSettings => o.Toggled(nameof(o.UseLockFile));
}
