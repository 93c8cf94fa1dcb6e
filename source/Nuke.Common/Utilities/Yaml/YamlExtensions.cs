using Nuke.Common;
using Nuke.Common.IO;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Nuke.Utilities.Text.Yaml;

/// <summary>YAML in texts and files.</summary>
public static class YamlExtensions
{
    /// <summary>What is taken where a call names no serializer: names in camel case.</summary>
    public static SerializerBuilder DefaultSerializerBuilder =
        new SerializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithNewLine("\n");

    /// <summary>What is taken where a call names no deserializer: names in camel case.</summary>
    public static DeserializerBuilder DefaultDeserializerBuilder =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance);

    /// <summary>The object as YAML.</summary>
    public static string ToYaml<T>(this T obj, SerializerBuilder? serializerBuilder = null) =>
        (serializerBuilder ?? DefaultSerializerBuilder).Build().Serialize(obj);

    /// <summary>The object that the YAML describes.</summary>
    public static T GetYaml<T>(this string content, DeserializerBuilder? deserializerBuilder = null) =>
        (deserializerBuilder ?? DefaultDeserializerBuilder).Build().Deserialize<T>(content);

    /// <summary>Writes the object as a file.</summary>
    public static AbsolutePath WriteYaml<T>(this AbsolutePath path, T obj, SerializerBuilder? serializerBuilder = null) =>
        path.WriteAllText(obj.ToYaml(serializerBuilder));

    /// <summary>The object that the file describes. What is wrong in the file is named with its line.</summary>
    public static T ReadYaml<T>(this AbsolutePath path, DeserializerBuilder? deserializerBuilder = null)
    {
        try
        {
            var value = path.ReadAllText().GetYaml<T>(deserializerBuilder);
            Assert.True(value is not null, $"{path} has no content");
            return value;
        }
        catch (YamlException exception)
        {
            throw new AssertionException($"{path}:{exception.Start.Line}: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }

    /// <summary>Reads the file, lets the action change the object, and writes it back. Comments are lost.</summary>
    public static AbsolutePath UpdateYaml<T>(
        this AbsolutePath path,
        Action<T> update,
        DeserializerBuilder? deserializerBuilder = null,
        SerializerBuilder? serializerBuilder = null)
    {
        var obj = path.ReadYaml<T>(deserializerBuilder);
        update(obj);
        return path.WriteYaml(obj, serializerBuilder);
    }
}
