using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Schema;

/// <summary>A type as JSON schema has it, with the names and formats that NUKE's schema has.</summary>
/// <param name="Name">For example <c>integer</c>.</param>
/// <param name="Format">For example <c>int32</c>; null without one.</param>
/// <param name="Definition">The definition that says the rest; null without one.</param>
/// <param name="IsNullable">Whether the schema says that there may be no value.</param>
internal sealed record SchemaType(string Name, string? Format, string? Definition, bool IsNullable)
{
    public static SchemaType Of(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        var (name, format) = Type.GetTypeCode(value) switch
        {
            _ when value.IsEnum => ("string", null),
            TypeCode.Boolean => ("boolean", null),
            >= TypeCode.SByte and <= TypeCode.UInt32 => ("integer", "int32"),
            TypeCode.Int64 or TypeCode.UInt64 => ("integer", "int64"),
            TypeCode.Single => ("number", "float"),
            TypeCode.Double => ("number", "double"),
            TypeCode.Decimal => ("number", "decimal"),
            _ => ("string", (string?)null),
        };
        return new SchemaType(name, format, IsDefined(value) ? value.Name : null, value != type);
    }

    /// <summary>The enumerations of the build's own parameters; those of the engine have definitions of their own.</summary>
    public static IEnumerable<Type> Enumerations(IEnumerable<ParameterDefinition> parameters) => parameters
        .Where(parameter => !parameter.IsBuiltIn)
        .Select(parameter => ListType.ElementOf(parameter.ValueType) ?? parameter.ValueType)
        .Select(type => Nullable.GetUnderlyingType(type) ?? type)
        .Where(type => type.IsEnum && type != typeof(Verbosity))
        .DistinctBy(type => type.Name);

    private static bool IsDefined(Type type) => type.IsEnum || type == typeof(Host) || type == typeof(ExecutableTarget);
}
