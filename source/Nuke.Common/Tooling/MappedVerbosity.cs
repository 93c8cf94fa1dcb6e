using System.ComponentModel;
using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>The verbosity of tools by that of the build.</summary>
internal static class MappedVerbosity
{
    /// <summary>The options with the verbosity that the build's class maps to, where they have none.</summary>
    public static T WithMappedVerbosity<T>(this T options)
        where T : ToolOptions
    {
        var context = BuildContext.Current;
        var mapped =
            from mapping in context.VerbosityMappings
            from property in options.GetType().GetProperties()
            where property.PropertyType == mapping.TargetType && options.Value<object?>(property.Name) is null
            let text = mapping.Of(context.Verbosity)
            where text is not null
            select (property.Name, Value: TypeDescriptor.GetConverter(mapping.TargetType).ConvertFromInvariantString(text));
        return mapped.Aggregate(options, (all, verbosity) => all.With(verbosity.Name, verbosity.Value));
    }
}
