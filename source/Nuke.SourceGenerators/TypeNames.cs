using Microsoft.CodeAnalysis;

namespace Nuke.SourceGenerators;

/// <summary>Types as source text.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat WithNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Name(this ITypeSymbol type) => type.ToDisplayString(WithNullability);

    /// <summary>The type as one that null belongs to.</summary>
    public static string OrNull(this ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.Annotated) is { IsReferenceType: true } nullable ? nullable.Name() : type.Name();

    /// <summary>The namespace as it is declared.</summary>
    public static string NamespaceName(this ITypeSymbol type) => type.ContainingNamespace.ToDisplayString();

    /// <summary>The last type argument, when the type is that interface of the system's collections.</summary>
    public static ITypeSymbol? ItemOf(this ITypeSymbol type, string collection) =>
        type is INamedTypeSymbol named && named.Name == collection ? named.TypeArguments.Last() : null;
}
