using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The setters of <see cref="DotNetTestSettings"/>: one line each, in the order of their names.</summary>
public static partial class DotNetTestSettingsExtensions
{
    public static T AddLoggers<T>(this T o, IEnumerable<string> v) where T : DotNetTestSettings => o.Adding(nameof(o.Loggers), v);
    public static T AddLoggers<T>(this T o, params string[] v) where T : DotNetTestSettings => o.Adding(nameof(o.Loggers), v);
    public static T AddProperty<T>(this T o, string k, object? v) where T : DotNetTestSettings => o.AddingEntry(nameof(o.Properties), k, v);
    public static T AddRunSetting<T>(this T o, string k, object? v)
        where T : DotNetTestSettings => o.AddingEntry(nameof(o.RunSettings), k, v);
    public static T AddSources<T>(this T o, IEnumerable<string> v) where T : DotNetTestSettings => o.Adding(nameof(o.Sources), v);
    public static T AddSources<T>(this T o, params string[] v) where T : DotNetTestSettings => o.Adding(nameof(o.Sources), v);
    public static T ClearLoggers<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Loggers));
    public static T ClearProperties<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Properties));
    public static T ClearRunSettings<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.RunSettings));
    public static T ClearSources<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Sources));
    public static T DisableBlameCrashCollectAlways<T>(this T o)
        where T : DotNetTestSettings => o.With(nameof(o.BlameCrashCollectAlways), false);
    public static T DisableBlameCrash<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.BlameCrash), false);
    public static T DisableBlameHang<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.BlameHang), false);
    public static T DisableBlameMode<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.BlameMode), false);
    public static T DisableDisableParallel<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.DisableParallel), false);
    public static T DisableForceEvaluate<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.ForceEvaluate), false);
    public static T DisableForce<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.Force), false);
    public static T DisableIgnoreFailedSources<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.IgnoreFailedSources), false);
    public static T DisableListTests<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.ListTests), false);
    public static T DisableLockedMode<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.LockedMode), false);
    public static T DisableNoBuild<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoBuild), false);
    public static T DisableNoCache<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoCache), false);
    public static T DisableNoDependencies<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoDependencies), false);
    public static T DisableNoLogo<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoLogo), false);
    public static T DisableNoRestore<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoRestore), false);
    public static T DisableUseLockFile<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.UseLockFile), false);
    public static T EnableBlameCrashCollectAlways<T>(this T o)
        where T : DotNetTestSettings => o.With(nameof(o.BlameCrashCollectAlways), true);
    public static T EnableBlameCrash<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.BlameCrash), true);
    public static T EnableBlameHang<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.BlameHang), true);
    public static T EnableBlameMode<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.BlameMode), true);
    public static T EnableDisableParallel<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.DisableParallel), true);
    public static T EnableForceEvaluate<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.ForceEvaluate), true);
    public static T EnableForce<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.Force), true);
    public static T EnableIgnoreFailedSources<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.IgnoreFailedSources), true);
    public static T EnableListTests<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.ListTests), true);
    public static T EnableLockedMode<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.LockedMode), true);
    public static T EnableNoBuild<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoBuild), true);
    public static T EnableNoCache<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoCache), true);
    public static T EnableNoDependencies<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoDependencies), true);
    public static T EnableNoLogo<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoLogo), true);
    public static T EnableNoRestore<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.NoRestore), true);
    public static T EnableUseLockFile<T>(this T o) where T : DotNetTestSettings => o.With(nameof(o.UseLockFile), true);
    public static T RemoveLoggers<T>(this T o, IEnumerable<string> v) where T : DotNetTestSettings => o.Removing(nameof(o.Loggers), v);
    public static T RemoveLoggers<T>(this T o, params string[] v) where T : DotNetTestSettings => o.Removing(nameof(o.Loggers), v);
    public static T RemoveProperty<T>(this T o, string k)
        where T : DotNetTestSettings => o.WithoutEntry<T, object>(nameof(o.Properties), k);
    public static T RemoveRunSetting<T>(this T o, string k)
        where T : DotNetTestSettings => o.WithoutEntry<T, object>(nameof(o.RunSettings), k);
    public static T RemoveSources<T>(this T o, IEnumerable<string> v) where T : DotNetTestSettings => o.Removing(nameof(o.Sources), v);
    public static T RemoveSources<T>(this T o, params string[] v) where T : DotNetTestSettings => o.Removing(nameof(o.Sources), v);
    public static T ResetArtifactsPath<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.ArtifactsPath));
    public static T ResetBlameCrashCollectAlways<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.BlameCrashCollectAlways));
    public static T ResetBlameCrashDumpType<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.BlameCrashDumpType));
    public static T ResetBlameCrash<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.BlameCrash));
    public static T ResetBlameHangDumpType<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.BlameHangDumpType));
    public static T ResetBlameHangTimeout<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.BlameHangTimeout));
    public static T ResetBlameHang<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.BlameHang));
    public static T ResetBlameMode<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.BlameMode));
    public static T ResetConfiguration<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Configuration));
    public static T ResetDataCollector<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.DataCollector));
    public static T ResetDiagnosticsFile<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.DiagnosticsFile));
    public static T ResetDisableParallel<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.DisableParallel));
    public static T ResetFilter<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Filter));
    public static T ResetForceEvaluate<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.ForceEvaluate));
    public static T ResetForce<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Force));
    public static T ResetFramework<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Framework));
    public static T ResetIgnoreFailedSources<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.IgnoreFailedSources));
    public static T ResetListTests<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.ListTests));
    public static T ResetLockFilePath<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.LockFilePath));
    public static T ResetLockedMode<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.LockedMode));
    public static T ResetNoBuild<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.NoBuild));
    public static T ResetNoCache<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.NoCache));
    public static T ResetNoDependencies<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.NoDependencies));
    public static T ResetNoLogo<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.NoLogo));
    public static T ResetNoRestore<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.NoRestore));
    public static T ResetOutput<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Output));
    public static T ResetPackageDirectory<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.PackageDirectory));
    public static T ResetProjectFile<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.ProjectFile));
    public static T ResetResultsDirectory<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.ResultsDirectory));
    public static T ResetRuntime<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Runtime));
    public static T ResetSettingsFile<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.SettingsFile));
    public static T ResetTestAdapterPath<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.TestAdapterPath));
    public static T ResetUseLockFile<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.UseLockFile));
    public static T ResetVerbosity<T>(this T o) where T : DotNetTestSettings => o.Without(nameof(o.Verbosity));
    public static T SetArtifactsPath<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.ArtifactsPath), v);
    public static T SetBlameCrashCollectAlways<T>(this T o, bool? v)
        where T : DotNetTestSettings => o.With(nameof(o.BlameCrashCollectAlways), v);
    public static T SetBlameCrashDumpType<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.BlameCrashDumpType), v);
    public static T SetBlameCrash<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.BlameCrash), v);
    public static T SetBlameHangDumpType<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.BlameHangDumpType), v);
    public static T SetBlameHangTimeout<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.BlameHangTimeout), v);
    public static T SetBlameHang<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.BlameHang), v);
    public static T SetBlameMode<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.BlameMode), v);
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.Configuration), v);
    public static T SetDataCollector<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.DataCollector), v);
    public static T SetDiagnosticsFile<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.DiagnosticsFile), v);
    public static T SetDisableParallel<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.DisableParallel), v);
    public static T SetFilter<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.Filter), v);
    public static T SetForceEvaluate<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.ForceEvaluate), v);
    public static T SetForce<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.Force), v);
    public static T SetFramework<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.Framework), v);
    public static T SetIgnoreFailedSources<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.IgnoreFailedSources), v);
    public static T SetListTests<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.ListTests), v);
    public static T SetLockFilePath<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.LockFilePath), v);
    public static T SetLockedMode<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.LockedMode), v);
    public static T SetLoggers<T>(this T o, IEnumerable<string> v) where T : DotNetTestSettings => o.WithItems(nameof(o.Loggers), v);
    public static T SetLoggers<T>(this T o, params string[] v) where T : DotNetTestSettings => o.WithItems(nameof(o.Loggers), v);
    public static T SetNoBuild<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.NoBuild), v);
    public static T SetNoCache<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.NoCache), v);
    public static T SetNoDependencies<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.NoDependencies), v);
    public static T SetNoLogo<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.NoLogo), v);
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.NoRestore), v);
    public static T SetOutput<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.Output), v);
    public static T SetPackageDirectory<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.PackageDirectory), v);
    public static T SetProjectFile<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.ProjectFile), v);
    public static T SetProperties<T>(this T o, IDictionary<string, object> v)
        where T : DotNetTestSettings => o.WithEntries(nameof(o.Properties), v);
    public static T SetProperty<T>(this T o, string k, object? v) where T : DotNetTestSettings => o.WithEntry(nameof(o.Properties), k, v);
    public static T SetResultsDirectory<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.ResultsDirectory), v);
    public static T SetRunSetting<T>(this T o, string k, object? v)
        where T : DotNetTestSettings => o.WithEntry(nameof(o.RunSettings), k, v);
    public static T SetRunSettings<T>(this T o, IDictionary<string, object> v)
        where T : DotNetTestSettings => o.WithEntries(nameof(o.RunSettings), v);
    public static T SetRuntime<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.Runtime), v);
    public static T SetSettingsFile<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.SettingsFile), v);
    public static T SetSources<T>(this T o, IEnumerable<string> v) where T : DotNetTestSettings => o.WithItems(nameof(o.Sources), v);
    public static T SetSources<T>(this T o, params string[] v) where T : DotNetTestSettings => o.WithItems(nameof(o.Sources), v);
    public static T SetTestAdapterPath<T>(this T o, string? v) where T : DotNetTestSettings => o.With(nameof(o.TestAdapterPath), v);
    public static T SetUseLockFile<T>(this T o, bool? v) where T : DotNetTestSettings => o.With(nameof(o.UseLockFile), v);
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetTestSettings => o.With(nameof(o.Verbosity), v);
    public static T ToggleBlameCrashCollectAlways<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.BlameCrashCollectAlways));
    public static T ToggleBlameCrash<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.BlameCrash));
    public static T ToggleBlameHang<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.BlameHang));
    public static T ToggleBlameMode<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.BlameMode));
    public static T ToggleDisableParallel<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.DisableParallel));
    public static T ToggleForceEvaluate<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.ForceEvaluate));
    public static T ToggleForce<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.Force));
    public static T ToggleIgnoreFailedSources<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.IgnoreFailedSources));
    public static T ToggleListTests<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.ListTests));
    public static T ToggleLockedMode<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.LockedMode));
    public static T ToggleNoBuild<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.NoBuild));
    public static T ToggleNoCache<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.NoCache));
    public static T ToggleNoDependencies<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.NoDependencies));
    public static T ToggleNoLogo<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.NoLogo));
    public static T ToggleNoRestore<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.NoRestore));
    public static T ToggleUseLockFile<T>(this T o) where T : DotNetTestSettings => o.Toggled(nameof(o.UseLockFile));
}
