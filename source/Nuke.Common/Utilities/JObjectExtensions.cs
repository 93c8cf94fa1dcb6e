using Newtonsoft.Json.Linq;

namespace Nuke.Common.Utilities;

/// <summary>The properties of JSON objects.</summary>
public static class JObjectExtensions
{
    /// <summary>The property's value, which must be there.</summary>
    public static T GetPropertyValue<T>(this JObject jobject, string name)
    {
        var property = jobject.Property(name, StringComparison.Ordinal);
        Assert.True(property is not null, $"No property '{name}' in {Path(jobject)}: it has {jobject.Properties().Select(each => each.Name).JoinCommaSpace()}");
        return property.Value.Value<T>()!;
    }

    /// <summary>The property's value; null, or zero, without the property.</summary>
    public static T? GetPropertyValueOrNull<T>(this JObject jobject, string name) =>
        jobject.Property(name, StringComparison.Ordinal) is { } property ? property.Value.Value<T>() : default;

    /// <summary>The object that the property holds, which must be there.</summary>
    public static JObject GetPropertyValue(this JObject jobject, string name) => jobject.GetPropertyValue<JObject>(name);

    /// <summary>The text that the property holds, which must be there.</summary>
    public static string GetPropertyStringValue(this JObject jobject, string name) => jobject.GetPropertyValue<string>(name);

    /// <summary>The values that the property, an array, holds.</summary>
    public static JEnumerable<T> GetChildren<T>(this JObject jobject, string name)
        where T : JToken => jobject.GetPropertyValue<JArray>(name).Children<T>();

    /// <summary>The objects that the property, an array, holds.</summary>
    public static JEnumerable<JObject> GetChildren(this JObject jobject, string name) => jobject.GetChildren<JObject>(name);

    private static string Path(JObject jobject) => jobject.Path.Length == 0 ? "the object" : jobject.Path;
}
