using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nuke.Common.Utilities;

public static partial class ObjectExtensions
{
    /// <summary>The object's properties as JSON.</summary>
    public static JObject ToJObject(this object obj, JsonSerializer? serializer = null) =>
        JObject.FromObject(obj, serializer ?? JsonSerializer.CreateDefault(JsonExtensions.DefaultSerializerSettings));

    /// <summary>A copy in depth, by way of JSON: of what JSON can express.</summary>
    [return: NotNullIfNotNull(nameof(obj))]
    public static T? Clone<T>(this T? obj) => obj is null ? default : obj.ToJson().GetJson<T>()!;
}
