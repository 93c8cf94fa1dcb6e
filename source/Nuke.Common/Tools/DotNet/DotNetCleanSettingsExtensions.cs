using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The setters of <see cref="DotNetCleanSettings"/>: one line each, in the order of their names.</summary>
public static partial class DotNetCleanSettingsExtensions
{
    public static T AddProperty<T>(this T o, string k, object? v)
        where T : DotNetCleanSettings => o.AddingEntry(nameof(o.Properties), k, v);
    public static T ClearProperties<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.Properties));
    public static T DisableNoLogo<T>(this T o) where T : DotNetCleanSettings => o.With(nameof(o.NoLogo), false);
    public static T EnableNoLogo<T>(this T o) where T : DotNetCleanSettings => o.With(nameof(o.NoLogo), true);
    public static T RemoveProperty<T>(this T o, string k)
        where T : DotNetCleanSettings => o.WithoutEntry<T, object>(nameof(o.Properties), k);
    public static T ResetArtifactsPath<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.ArtifactsPath));
    public static T ResetConfiguration<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.Configuration));
    public static T ResetFramework<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.Framework));
    public static T ResetNoLogo<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.NoLogo));
    public static T ResetOutput<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.Output));
    public static T ResetProject<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.Project));
    public static T ResetRuntime<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.Runtime));
    public static T ResetVerbosity<T>(this T o) where T : DotNetCleanSettings => o.Without(nameof(o.Verbosity));
    public static T SetArtifactsPath<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(nameof(o.ArtifactsPath), v);
    public static T SetConfiguration<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(nameof(o.Configuration), v);
    public static T SetFramework<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(nameof(o.Framework), v);
    public static T SetNoLogo<T>(this T o, bool? v) where T : DotNetCleanSettings => o.With(nameof(o.NoLogo), v);
    public static T SetOutput<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(nameof(o.Output), v);
    public static T SetProject<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(nameof(o.Project), v);
    public static T SetProperties<T>(this T o, IDictionary<string, object> v)
        where T : DotNetCleanSettings => o.WithEntries(nameof(o.Properties), v);
    public static T SetProperty<T>(this T o, string k, object? v) where T : DotNetCleanSettings => o.WithEntry(nameof(o.Properties), k, v);
    public static T SetRuntime<T>(this T o, string? v) where T : DotNetCleanSettings => o.With(nameof(o.Runtime), v);
    public static T SetVerbosity<T>(this T o, DotNetVerbosity? v) where T : DotNetCleanSettings => o.With(nameof(o.Verbosity), v);
    public static T ToggleNoLogo<T>(this T o) where T : DotNetCleanSettings => o.Toggled(nameof(o.NoLogo));
}
