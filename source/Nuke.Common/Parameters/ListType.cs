namespace Nuke.Common.Parameters;

/// <summary>The types of parameters that hold several values.</summary>
internal static class ListType
{
    /// <summary>The type of the elements; null when the type is no list.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0]))
            ? type.GetGenericArguments()[0]
            : null;
    }

    public static object Create(Type type, IReadOnlyList<object> elements)
    {
        var array = Array.CreateInstance(ElementOf(type)!, elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            array.SetValue(elements[i], i);
        }

        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(type, array)!;
    }
}
