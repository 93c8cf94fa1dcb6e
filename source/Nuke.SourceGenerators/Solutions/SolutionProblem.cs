using Microsoft.CodeAnalysis;

namespace Nuke.SourceGenerators.Solutions;

/// <summary>Why there is no class for a solution.</summary>
internal sealed class SolutionProblem(DiagnosticDescriptor descriptor, params object[] details) : Exception
{
    public static readonly DiagnosticDescriptor Missing = Error("NUKE001", "The solution is not there", "{0}: {1}");

    public static readonly DiagnosticDescriptor Unreadable = Error("NUKE002", "The solution cannot be read", "{0} cannot be read: {1}");

    public static readonly DiagnosticDescriptor Ambiguous = Error(
        "NUKE003",
        "Two members would give two classes of one name",
        "There is a class {0} already: rename the member, or leave GenerateProjects to one of the two");

    public Diagnostic At(Location location) => Diagnostic.Create(descriptor, location, details);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Solutions", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
