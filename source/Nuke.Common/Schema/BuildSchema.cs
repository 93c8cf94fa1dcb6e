using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Schema;

/// <summary>Describes the parameter files of a build as JSON schema, draft 4, in the shape that NUKE's extensions of editors read.</summary>
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
        var parameters = BuildContext.Current.Catalogue.All.OrderBy(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase).ToArray();
        var targets = TargetCatalogue.PropertiesOf(build.GetType()).Select(property => property.Name);
        writer.WriteStartObject();
        writer.WriteString("$schema", "http://json-schema.org/draft-04/schema#");
        writer.WriteStartObject("definitions");
        foreach (var type in SchemaType.Enumerations(parameters))
        {
            WriteEnumeration(type.Name, Enum.GetNames(type), "");
        }

        WriteEnumeration("Host", Hosts.Names.Order(StringComparer.OrdinalIgnoreCase), null);
        WriteEnumeration("ExecutableTarget", targets.Order(StringComparer.OrdinalIgnoreCase), null);
        WriteEnumeration("Verbosity", Enum.GetNames<Verbosity>(), "");
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

    private void WriteEnumeration(string name, IEnumerable<string> values, string? description)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "string");
        if (description is not null)
        {
            writer.WriteString("description", description);
        }

        WriteValues([.. values]);
        writer.WriteEndObject();
    }

    private void WriteValues(IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

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
        var type = SchemaType.Of(parameter.ValueType);
        if (element is not null)
        {
            writer.WriteString("type", "array");
        }
        else
        {
            WriteType(type);
        }

        if (parameter.Attribute.Description is { } description)
        {
            writer.WriteString("description", description.TrimEnd('.'));
        }

        if (parameter.IsSecret)
        {
            writer.WriteString("default", "Secrets must be entered via 'nuke :secrets [profile]'");
        }

        if (element is null)
        {
            WriteDetails(type, parameter);
            return;
        }

        writer.WriteStartObject("items");
        WriteType(SchemaType.Of(element));
        WriteDetails(SchemaType.Of(element), parameter);
        writer.WriteEndObject();
    }

    private void WriteType(SchemaType type)
    {
        if (type.Definition is not null)
        {
            return;
        }

        if (!type.IsNullable)
        {
            writer.WriteString("type", type.Name);
            return;
        }

        writer.WriteStartArray("type");
        foreach (var name in new[] { type.Name, "null" }.Order(StringComparer.Ordinal))
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    private void WriteDetails(SchemaType type, ParameterDefinition parameter)
    {
        if (type.Format is { } format)
        {
            writer.WriteString("format", format);
        }

        switch (type)
        {
            case { Definition: null }:
                WriteValues(ParameterValueSet.TextsOf(parameter, build));
                break;
            case { IsNullable: false }:
                writer.WriteString("$ref", $"#/definitions/{type.Definition}");
                break;
            default:
                writer.WriteStartArray("oneOf");
                writer.WriteStartObject();
                writer.WriteString("type", "null");
                writer.WriteEndObject();
                writer.WriteStartObject();
                writer.WriteString("$ref", $"#/definitions/{type.Definition}");
                writer.WriteEndObject();
                writer.WriteEndArray();
                break;
        }
    }
}
