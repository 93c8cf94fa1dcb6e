using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Nuke.SourceGenerators.Solutions;

/// <summary>A field or property of a build that wants the projects of its solution as properties.</summary>
/// <param name="Name">The name of the member, which becomes that of the class.</param>
/// <param name="Parameter">The name in the parameter file.</param>
/// <param name="RelativePath">The solution from the root directory on, where the attribute names it.</param>
/// <param name="IsPublic">Whether other assemblies see the member.</param>
/// <param name="File">The source file.</param>
/// <param name="Span">Where the member is declared.</param>
/// <param name="Lines">The same place, for people.</param>
internal sealed record SolutionMember(
    string Name,
    string Parameter,
    string? RelativePath,
    bool IsPublic,
    string File,
    TextSpan Span,
    LinePositionSpan Lines)
{
    public Location Location => Location.Create(File, Span, Lines);

    /// <summary>The member that has the attribute, when it asks for the projects; null otherwise.</summary>
    public static SolutionMember? Of(GeneratorAttributeSyntaxContext found)
    {
        var attribute = found.Attributes[0];
        var named = attribute.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value);
        if (!named.TryGetValue("GenerateProjects", out var generate) || generate is not true)
        {
            return null;
        }

        var symbol = found.TargetSymbol;
        var place = found.TargetNode.GetLocation().GetLineSpan();
        return new SolutionMember(
            symbol.Name,
            named.TryGetValue("Name", out var name) && name is string parameter ? parameter : symbol.Name,
            attribute.ConstructorArguments.Select(argument => argument.Value as string).FirstOrDefault(),
            IsSeenOutside(symbol),
            found.TargetNode.SyntaxTree.FilePath,
            found.TargetNode.Span,
            place.Span);
    }

    private static bool IsSeenOutside(ISymbol? symbol) => symbol is null or INamespaceSymbol
        || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && IsSeenOutside(symbol.ContainingSymbol));
}
