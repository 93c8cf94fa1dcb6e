namespace Nuke.Common.Tooling;

/// <summary>The setter of the target framework.</summary>
public static class ToolOptionsWithFrameworkExtensions
{
    /// <summary>Takes the tool for this target framework.</summary>
    public static T SetFramework<T>(this T options, string? framework)
        where T : ToolOptions, IToolOptionsWithFramework => options.With(nameof(options.Framework), framework);
}
