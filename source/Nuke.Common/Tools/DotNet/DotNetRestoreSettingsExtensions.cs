using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The setters of <see cref="DotNetRestoreSettings"/>: one line each, in the order of their names.</summary>
public static partial class DotNetRestoreSettingsExtensions
{
    public static T AddProperty<T>(this T o, string k, object? v)
        where T : DotNetRestoreSettings => o.AddingEntry(nameof(o.Properties), k, v);
    public static T AddSources<T>(this T o, IEnumerable<string> v) where T : DotNetRestoreSettings => o.Adding(nameof(o.Sources), v);
    public static T AddSources<T>(this T o, params string[] v) where T : DotNetRestoreSettings => o.Adding(nameof(o.Sources), v);
    public static T ClearProperties<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.Properties));
    public static T ClearSources<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.Sources));
    public static T DisableDisableParallel<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.DisableParallel), false);
    public static T DisableForceEvaluate<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.ForceEvaluate), false);
    public static T DisableForce<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.Force), false);
    public static T DisableIgnoreFailedSources<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.IgnoreFailedSources), false);
    public static T DisableLockedMode<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.LockedMode), false);
    public static T DisableNoCache<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.NoCache), false);
    public static T DisableNoDependencies<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.NoDependencies), false);
    public static T DisableUseLockFile<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.UseLockFile), false);
    public static T EnableDisableParallel<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.DisableParallel), true);
    public static T EnableForceEvaluate<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.ForceEvaluate), true);
    public static T EnableForce<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.Force), true);
    public static T EnableIgnoreFailedSources<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.IgnoreFailedSources), true);
    public static T EnableLockedMode<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.LockedMode), true);
    public static T EnableNoCache<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.NoCache), true);
    public static T EnableNoDependencies<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.NoDependencies), true);
    public static T EnableUseLockFile<T>(this T o) where T : DotNetRestoreSettings => o.With(nameof(o.UseLockFile), true);
    public static T RemoveProperty<T>(this T o, string k)
        where T : DotNetRestoreSettings => o.WithoutEntry<T, object>(nameof(o.Properties), k);
    public static T RemoveSources<T>(this T o, IEnumerable<string> v) where T : DotNetRestoreSettings => o.Removing(nameof(o.Sources), v);
    public static T RemoveSources<T>(this T o, params string[] v) where T : DotNetRestoreSettings => o.Removing(nameof(o.Sources), v);
    public static T ResetConfigFile<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.ConfigFile));
    public static T ResetDisableParallel<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.DisableParallel));
    public static T ResetForceEvaluate<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.ForceEvaluate));
    public static T ResetForce<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.Force));
    public static T ResetIgnoreFailedSources<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.IgnoreFailedSources));
    public static T ResetLockFilePath<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.LockFilePath));
    public static T ResetLockedMode<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.LockedMode));
    public static T ResetNoCache<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.NoCache));
    public static T ResetNoDependencies<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.NoDependencies));
    public static T ResetPackageDirectory<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.PackageDirectory));
    public static T ResetProjectFile<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.ProjectFile));
    public static T ResetRuntime<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.Runtime));
    public static T ResetUseLockFile<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.UseLockFile));
    public static T ResetVerbosity<T>(this T o) where T : DotNetRestoreSettings => o.Without(nameof(o.Verbosity));
    public static T SetConfigFile<T>(this T o, string? v) where T : DotNetRestoreSettings => o.With(nameof(o.ConfigFile), v);
    public static T SetDisableParallel<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(nameof(o.DisableParallel), v);
    public static T SetForceEvaluate<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(nameof(o.ForceEvaluate), v);
    public static T SetForce<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(nameof(o.Force), v);
    public static T SetIgnoreFailedSources<T>(this T o, bool? v)
        where T : DotNetRestoreSettings => o.With(nameof(o.IgnoreFailedSources), v);
    public static T SetLockFilePath<T>(this T o, string? v) where T : DotNetRestoreSettings => o.With(nameof(o.LockFilePath), v);
    public static T SetLockedMode<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(nameof(o.LockedMode), v);
    public static T SetNoCache<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(nameof(o.NoCache), v);
    public static T SetNoDependencies<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(nameof(o.NoDependencies), v);
    public static T SetPackageDirectory<T>(this T o, string? v) where T : DotNetRestoreSettings => o.With(nameof(o.PackageDirectory), v);
    public static T SetProjectFile<T>(this T o, string? v) where T : DotNetRestoreSettings => o.With(nameof(o.ProjectFile), v);
    public static T SetProperties<T>(this T o, IDictionary<string, object> v)
        where T : DotNetRestoreSettings => o.WithEntries(nameof(o.Properties), v);
    public static T SetProperty<T>(this T o, string k, object? v)
        where T : DotNetRestoreSettings => o.WithEntry(nameof(o.Properties), k, v);
    public static T SetRuntime<T>(this T o, string? v) where T : DotNetRestoreSettings => o.With(nameof(o.Runtime), v);
    public static T SetSources<T>(this T o, IEnumerable<string> v) where T : DotNetRestoreSettings => o.WithItems(nameof(o.Sources), v);
    public static T SetSources<T>(this T o, params string[] v) where T : DotNetRestoreSettings => o.WithItems(nameof(o.Sources), v);
    public static T SetUseLockFile<T>(this T o, bool? v) where T : DotNetRestoreSettings => o.With(nameof(o.UseLockFile), v);
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetRestoreSettings => o.With(nameof(o.Verbosity), v);
    public static T ToggleDisableParallel<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.DisableParallel));
    public static T ToggleForceEvaluate<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.ForceEvaluate));
    public static T ToggleForce<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.Force));
    public static T ToggleIgnoreFailedSources<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.IgnoreFailedSources));
    public static T ToggleLockedMode<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.LockedMode));
    public static T ToggleNoCache<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.NoCache));
    public static T ToggleNoDependencies<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.NoDependencies));
    public static T ToggleUseLockFile<T>(this T o) where T : DotNetRestoreSettings => o.Toggled(nameof(o.UseLockFile));
}
