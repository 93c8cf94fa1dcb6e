using System.Reflection;
using System.Runtime.CompilerServices;

namespace Nuke.Common.Tests.PublicApi;

/// <summary>The public and protected members of an assembly, one line each, as the list of NUKE's API has them.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Lines(params IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(IsVisible)
        .SelectMany(type => Members(type).Prepend($"T:{Name(type)} {Kind(type)}"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Members(Type type) =>
    [
        .. type.GetConstructors(Declared)
            .Where(each => IsVisible(each) && !each.IsStatic)
            .Select(each => $"M:{Name(type)}.#ctor({Parameters(each)})"),
        .. type.GetMethods(Declared).Where(IsVisible).Where(each => !IsAccessor(each)).Select(Line),
        .. type.GetProperties(Declared).Where(each => each.GetAccessors(nonPublic: true).Any(IsVisible)).Select(Line),
        .. type.GetFields(Declared)
            .Where(each => (each.IsPublic || each.IsFamily || each.IsFamilyOrAssembly) && !each.IsSpecialName)
            .Select(each => $"F:{Name(type)}.{each.Name} : {Usage(each.FieldType)}"),
    ];

    private static string Line(MethodInfo method)
    {
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        return $"M:{Name(method.DeclaringType!)}.{method.Name}{arity}({Parameters(method)}) : {Usage(method.ReturnType)}";
    }

    private static string Line(PropertyInfo property)
    {
        var index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"({string.Join(',', parameters.Select(each => Usage(each.ParameterType)))})"
            : "";
        var accessors = new[] { (property.GetMethod, " get"), (property.SetMethod, " set") }
            .Where(each => each.Item1 is { } method && IsVisible(method))
            .Select(each => each.Item2);
        return $"P:{Name(property.DeclaringType!)}.{property.Name}{index} : {Usage(property.PropertyType)}{string.Concat(accessors)}";
    }

    private static string Parameters(MethodBase method) => string.Join(',', method.GetParameters().Select(each =>
        (each.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "") + Usage(each.ParameterType) + (each.IsOptional ? "?" : "")));

    private static string Usage(Type type)
    {
        if (type.IsByRef)
        {
            return Usage(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Usage(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType
            ? $"{Name(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Usage))}}}"
            : Name(type);
    }

    private static string Name(Type type) => type.IsNested
        ? $"{Name(type.DeclaringType!)}.{type.Name}"
        : $"{type.Namespace}.{type.Name}";

    private static string Kind(Type type)
    {
        if (type.IsEnum || type.IsInterface || type.IsValueType)
        {
            return type.IsEnum ? "enum" : type.IsInterface ? "interface" : "struct";
        }

        if (type.BaseType == typeof(MulticastDelegate))
        {
            return "delegate";
        }

        var modifier = !type.IsAbstract ? "" : type.IsSealed ? "static " : "abstract ";
        return $"{modifier}class{(type.BaseType == typeof(object) ? "" : $" < {Usage(type.BaseType!)}")}";
    }

    private static bool IsVisible(Type type) => type.IsNested
        ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)
        : type.IsPublic;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || method.Name is ['g' or 's', 'e', 't', '_', ..];
}
