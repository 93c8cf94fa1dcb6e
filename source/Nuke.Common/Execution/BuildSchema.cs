using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

/// <summary>Describes the parameter files of a build as JSON schema, draft 4.</summary>
internal sealed class BuildSchema
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly NukeBuild build;
    private readonly Utf8JsonWriter writer;

    private BuildSchema(NukeBuild build, Utf8JsonWriter writer)
    {
        this.build = build;
        this.writer = writer;
    }

    public static string Of(NukeBuild build)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            new BuildSchema(build, writer).Write();
        }

        return $"{Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)}\n";
    }

    private void Write()
    {
        var parameters = BuildContext.Current.Catalogue.All.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToArray();
        var targets = TargetCatalogue.PropertiesOf(build.GetType()).Select(property => property.Name).Order(StringComparer.Ordinal);
        writer.WriteStartObject();
        writer.WriteString("$schema", "http://json-schema.org/draft-04/schema#");
        writer.WriteStartObject("definitions");
        WriteEnumeration("Host", Hosts.Names);
        WriteEnumeration("ExecutableTarget", targets);
        WriteEnumeration("Verbosity", Enum.GetNames<Verbosity>());
        writer.WriteStartObject("NukeBuild");
        WriteProperties(parameters.Where(parameter => parameter.IsBuiltIn));
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("allOf");
        writer.WriteStartObject();
        WriteProperties(parameters.Where(parameter => !parameter.IsBuiltIn));
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("$ref", "#/definitions/NukeBuild");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteEnumeration(string name, IEnumerable<string> values)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "string");
        WriteValues(values);
        writer.WriteEndObject();
    }

    private void WriteValues(IEnumerable<string> values)
    {
        writer.WriteStartArray("enum");
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private void WriteProperties(IEnumerable<ParameterDefinition> parameters)
    {
        writer.WriteStartObject("properties");
        foreach (var parameter in parameters)
        {
            writer.WriteStartObject(parameter.Name);
            WriteProperty(parameter);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteProperty(ParameterDefinition parameter)
    {
        var element = ListType.ElementOf(parameter.ValueType);
        if (element is not null)
        {
            writer.WriteString("type", "array");
        }
        else if (!IsDefined(parameter.ValueType))
        {
            writer.WriteString("type", NameOf(parameter.ValueType));
        }

        if (parameter.Attribute.Description is { } description)
        {
            writer.WriteString("description", description.TrimEnd('.'));
        }

        if (parameter.IsSecret)
        {
            writer.WriteString("default", "Secrets must be entered via 'nuke :secrets [profile]'");
        }

        if (element is not null)
        {
            writer.WriteStartObject("items");
            WriteType(element, parameter);
            writer.WriteEndObject();
        }
        else
        {
            WriteReferenceOrValues(parameter.ValueType, parameter);
        }
    }

    private void WriteType(Type type, ParameterDefinition parameter)
    {
        if (!IsDefined(type))
        {
            writer.WriteString("type", NameOf(type));
        }

        WriteReferenceOrValues(type, parameter);
    }

    private void WriteReferenceOrValues(Type type, ParameterDefinition parameter)
    {
        if (IsDefined(type))
        {
            writer.WriteString("$ref", $"#/definitions/{type.Name}");
        }
        else if (ParameterValueSet.TextsOf(parameter, build) is { Count: > 0 } values)
        {
            WriteValues(values);
        }
    }

    private static bool IsDefined(Type type) => type == typeof(Host) || type == typeof(ExecutableTarget) || type == typeof(Verbosity);

    private static string NameOf(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        _ when (Nullable.GetUnderlyingType(type) ?? type).IsEnum => "string",
        TypeCode.Boolean => "boolean",
        >= TypeCode.SByte and <= TypeCode.UInt64 => "integer",
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => "number",
        _ => "string",
    };
}
