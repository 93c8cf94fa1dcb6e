using System.Reflection;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    /// <summary>The type as C# has it, with its namespace.</summary>
    public static string GetDisplayName(this Type type) => Display(type, withNamespace: true);

    /// <summary>The type as C# has it, without its namespace.</summary>
    public static string GetDisplayShortName(this Type type) => Display(type, withNamespace: false);

    /// <summary>The member behind its type, with the type's namespace.</summary>
    public static string GetDisplayName(this MemberInfo member) =>
        member.DeclaringType is null ? member.Name : $"{member.DeclaringType.GetDisplayName()}.{member.Name}";

    /// <summary>The member behind its type.</summary>
    public static string GetDisplayShortName(this MemberInfo member) =>
        member.DeclaringType is null ? member.Name : $"{member.DeclaringType.GetDisplayShortName()}.{member.Name}";

    /// <summary>The member without what its compiler put before the name: an explicit implementation has the interface there.</summary>
    public static string GetPossibleExplicitName(this MemberInfo member) => member.Name[(member.Name.LastIndexOf('.') + 1)..];

    private static string Display(Type type, bool withNamespace)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Display(underlying, withNamespace)}?";
        }

        if (type.IsArray)
        {
            return $"{Display(type.GetElementType()!, withNamespace)}[]";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var prefix = type.IsGenericParameter ? "" : type.DeclaringType is { } outer ? $"{Display(outer, withNamespace)}."
            : withNamespace && type.Namespace is { } name ? $"{name}." : "";
        var own = type.Name.Split('`')[0];
        return prefix + own + (type.IsGenericType ? $"<{type.GetGenericArguments().Select(each => Display(each, withNamespace)).JoinCommaSpace()}>" : "");
    }
}
