using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities;

/// <summary>JSON in texts and files.</summary>
public static class JsonExtensions
{
    /// <summary>What is taken where a call names no settings.</summary>
    public static JsonSerializerSettings DefaultSerializerSettings = new();

    /// <summary>The object as JSON.</summary>
    public static string ToJson<T>(
        this T obj,
        JsonSerializerSettings? serializerSettings = null,
        Formatting formatting = Formatting.Indented) =>
        JsonConvert.SerializeObject(obj, formatting, serializerSettings ?? DefaultSerializerSettings);

    /// <summary>The object that the JSON describes.</summary>
    public static T GetJson<T>(this string content, JsonSerializerSettings? serializerSettings = null) =>
        JsonConvert.DeserializeObject<T>(content, serializerSettings ?? DefaultSerializerSettings)!;

    /// <summary>The JSON as an object of any shape.</summary>
    public static JObject GetJson(this string content, JsonSerializerSettings? serializerSettings = null) =>
        content.GetJson<JObject>(serializerSettings);

    /// <summary>Writes the object as a file.</summary>
    public static AbsolutePath WriteJson<T>(this AbsolutePath path, T obj, JsonSerializerSettings? serializerSettings = null) =>
        path.WriteAllText(obj.ToJson(serializerSettings));

    /// <summary>The object that the file describes. What is wrong in the file is named with its line.</summary>
    public static T ReadJson<T>(this AbsolutePath path, JsonSerializerSettings? serializerSettings = null)
    {
        try
        {
            var value = path.ReadAllText().GetJson<T>(serializerSettings);
            Assert.True(value is not null, $"{path} has no content");
            return value;
        }
        catch (JsonReaderException exception)
        {
            throw new AssertionException($"{path}:{exception.LineNumber}: {exception.Message}", exception);
        }
        catch (JsonSerializationException exception)
        {
            throw new AssertionException($"{path}:{exception.LineNumber}: {exception.Message}", exception);
        }
    }

    /// <summary>The file as an object of any shape.</summary>
    public static JObject ReadJson(this AbsolutePath path, JsonSerializerSettings? serializerSettings = null) =>
        path.ReadJson<JObject>(serializerSettings);

    /// <summary>Reads the file, lets the action change the object, and writes it back.</summary>
    public static AbsolutePath UpdateJson<T>(this AbsolutePath path, Action<T> update, JsonSerializerSettings? serializerSettings = null)
    {
        var obj = path.ReadJson<T>(serializerSettings);
        update(obj);
        return path.WriteJson(obj, serializerSettings);
    }

    /// <inheritdoc cref="UpdateJson{T}"/>
    public static AbsolutePath UpdateJson(
        this AbsolutePath path,
        Action<JObject> update,
        JsonSerializerSettings? serializerSettings = null) => path.UpdateJson<JObject>(update, serializerSettings);
}
