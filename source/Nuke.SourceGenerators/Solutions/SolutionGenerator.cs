using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Nuke.SourceGenerators.Solutions;

/// <summary>Writes a class for each solution of a build that is marked with <c>[Solution(GenerateProjects = true)]</c>.</summary>
[Generator]
public sealed class SolutionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var members = context.SyntaxProvider
            .ForAttributeWithMetadataName("Nuke.Common.ProjectModel.SolutionAttribute", (_, _) => true, (found, _) => SolutionMember.Of(found))
            .Where(member => member is not null)
            .Collect();
        var files = context.AdditionalTextsProvider.Where(file => SourceFiles.IsRelevant(file.Path)).Collect();
        var directories = context.AnalyzerConfigOptionsProvider.Select((options, _) =>
            (Root: Property(options, "NukeRootDirectory"), Project: Property(options, "MSBuildProjectDirectory")));
        context.RegisterSourceOutput(
            members.Combine(files).Combine(directories),
            (output, found) => Write(
                output,
                found.Left.Left!,
                new SolutionSearch(new SourceFiles(found.Left.Right), found.Right.Root, found.Right.Project)));
    }

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && value.Length > 0 ? value : null;

    private static void Write(SourceProductionContext output, ImmutableArray<SolutionMember> members, SolutionSearch search)
    {
        foreach (var named in members.GroupBy(member => member.Name))
        {
            var member = named.First();
            try
            {
                output.AddSource($"{member.Name}.g.cs", SolutionClass.Text(member, search.Read(member)));
            }
            catch (SolutionProblem problem)
            {
                output.ReportDiagnostic(problem.At(member.Location));
            }

            foreach (var other in named.Skip(1))
            {
                output.ReportDiagnostic(new SolutionProblem(SolutionProblem.Ambiguous, other.Name).At(other.Location));
            }
        }
    }
}
