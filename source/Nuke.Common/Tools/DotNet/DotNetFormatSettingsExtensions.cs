using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The setters of <see cref="DotNetFormatSettings"/>: one line each, in the order of their names.</summary>
public static partial class DotNetFormatSettingsExtensions
{
    public static T AddExclude<T>(this T o, IEnumerable<string> v) where T : DotNetFormatSettings => o.Adding(nameof(o.Exclude), v);
    public static T AddExclude<T>(this T o, params string[] v) where T : DotNetFormatSettings => o.Adding(nameof(o.Exclude), v);
    public static T AddInclude<T>(this T o, IEnumerable<string> v) where T : DotNetFormatSettings => o.Adding(nameof(o.Include), v);
    public static T AddInclude<T>(this T o, params string[] v) where T : DotNetFormatSettings => o.Adding(nameof(o.Include), v);
    public static T AddProperty<T>(this T o, string k, object? v)
        where T : DotNetFormatSettings => o.AddingEntry(nameof(o.Properties), k, v);
    public static T ClearExclude<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.Exclude));
    public static T ClearInclude<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.Include));
    public static T ClearProperties<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.Properties));
    public static T DisableIncludeGenerated<T>(this T o) where T : DotNetFormatSettings => o.With(nameof(o.IncludeGenerated), false);
    public static T DisableNoRestore<T>(this T o) where T : DotNetFormatSettings => o.With(nameof(o.NoRestore), false);
    public static T DisableVerifyNoChanges<T>(this T o) where T : DotNetFormatSettings => o.With(nameof(o.VerifyNoChanges), false);
    public static T EnableIncludeGenerated<T>(this T o) where T : DotNetFormatSettings => o.With(nameof(o.IncludeGenerated), true);
    public static T EnableNoRestore<T>(this T o) where T : DotNetFormatSettings => o.With(nameof(o.NoRestore), true);
    public static T EnableVerifyNoChanges<T>(this T o) where T : DotNetFormatSettings => o.With(nameof(o.VerifyNoChanges), true);
    public static T RemoveExclude<T>(this T o, IEnumerable<string> v) where T : DotNetFormatSettings => o.Removing(nameof(o.Exclude), v);
    public static T RemoveExclude<T>(this T o, params string[] v) where T : DotNetFormatSettings => o.Removing(nameof(o.Exclude), v);
    public static T RemoveInclude<T>(this T o, IEnumerable<string> v) where T : DotNetFormatSettings => o.Removing(nameof(o.Include), v);
    public static T RemoveInclude<T>(this T o, params string[] v) where T : DotNetFormatSettings => o.Removing(nameof(o.Include), v);
    public static T RemoveProperty<T>(this T o, string k)
        where T : DotNetFormatSettings => o.WithoutEntry<T, object>(nameof(o.Properties), k);
    public static T ResetBinaryLog<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.BinaryLog));
    public static T ResetIncludeGenerated<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.IncludeGenerated));
    public static T ResetNoRestore<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.NoRestore));
    public static T ResetProject<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.Project));
    public static T ResetReport<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.Report));
    public static T ResetSeverity<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.Severity));
    public static T ResetVerbosity<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.Verbosity));
    public static T ResetVerifyNoChanges<T>(this T o) where T : DotNetFormatSettings => o.Without(nameof(o.VerifyNoChanges));
    public static T SetBinaryLog<T>(this T o, string? v) where T : DotNetFormatSettings => o.With(nameof(o.BinaryLog), v);
    public static T SetExclude<T>(this T o, IEnumerable<string> v) where T : DotNetFormatSettings => o.WithItems(nameof(o.Exclude), v);
    public static T SetExclude<T>(this T o, params string[] v) where T : DotNetFormatSettings => o.WithItems(nameof(o.Exclude), v);
    public static T SetIncludeGenerated<T>(this T o, bool? v) where T : DotNetFormatSettings => o.With(nameof(o.IncludeGenerated), v);
    public static T SetInclude<T>(this T o, IEnumerable<string> v) where T : DotNetFormatSettings => o.WithItems(nameof(o.Include), v);
    public static T SetInclude<T>(this T o, params string[] v) where T : DotNetFormatSettings => o.WithItems(nameof(o.Include), v);
    public static T SetNoRestore<T>(this T o, bool? v) where T : DotNetFormatSettings => o.With(nameof(o.NoRestore), v);
    public static T SetProject<T>(this T o, string? v) where T : DotNetFormatSettings => o.With(nameof(o.Project), v);
    public static T SetProperties<T>(this T o, IDictionary<string, object> v)
        where T : DotNetFormatSettings => o.WithEntries(nameof(o.Properties), v);
    public static T SetProperty<T>(this T o, string k, object? v) where T : DotNetFormatSettings => o.WithEntry(nameof(o.Properties), k, v);
    public static T SetReport<T>(this T o, string? v) where T : DotNetFormatSettings => o.With(nameof(o.Report), v);
    public static T SetSeverity<T>(this T o, DotNetFormatSeverity? v) where T : DotNetFormatSettings => o.With(nameof(o.Severity), v);
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetFormatSettings => o.With(nameof(o.Verbosity), v);
    public static T SetVerifyNoChanges<T>(this T o, bool? v) where T : DotNetFormatSettings => o.With(nameof(o.VerifyNoChanges), v);
    public static T ToggleIncludeGenerated<T>(this T o) where T : DotNetFormatSettings => o.Toggled(nameof(o.IncludeGenerated));
    public static T ToggleNoRestore<T>(this T o) where T : DotNetFormatSettings => o.Toggled(nameof(o.NoRestore));
    public static T ToggleVerifyNoChanges<T>(this T o) where T : DotNetFormatSettings => o.Toggled(nameof(o.VerifyNoChanges));
}
