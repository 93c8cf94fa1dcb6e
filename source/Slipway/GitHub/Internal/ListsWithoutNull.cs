using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Slipway.GitHub.Internal;

/// <summary>A list that says that its items are not null has none: JSON's own check looks at fields only.</summary>
internal static class ListsWithoutNull
{
    public static void Modify(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            type.OnDeserialized = Check;
        }
    }

    private static void Check(object list)
    {
        if (((IEnumerable)list).Cast<object?>().Any(x => x is null))
        {
            throw new JsonException("an item of a list is null");
        }
    }
}
