using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.SourceGenerators.Solutions;

namespace Nuke.Common.Tests.SourceGenerators;

/// <summary>A checkout whose build has a typed solution.</summary>
internal sealed class SolutionCheckout : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public SolutionCheckout() => (Root / ".nuke").CreateDirectory();

    public AbsolutePath Root => directory.Path;

    public SolutionCheckout With(string name, string content)
    {
        (Root / name).Parent.CreateDirectory();
        (Root / name).WriteAllText(content);
        return this;
    }

    /// <summary>What the generator says about the members, which are those of a build.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics(string members) => Run(Compiled.WithEngine(Build(members))).GetRunResult().Diagnostics;

    /// <summary>What the compiler and the generator say about a source.</summary>
    public IReadOnlyList<string> Errors(string source)
    {
        Generated(Compiled.WithEngine(source), out var compilation);
        return [.. compilation.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error).Select(each => each.ToString())];
    }

    public GeneratorDriver Run(CSharpCompilation compilation) =>
        compilation.RunWith(new SolutionGenerator(), Root / "build", Root.GlobFiles("*.{sln,slnx}", "*/*.{sln,slnx}", ".nuke/parameters.json"));

    /// <summary>The value of an expression in a build with these members.</summary>
    public string Evaluate(string members, string expression, string solution)
    {
        Generated(Compiled.WithEngine(Build($"{members} public string Result() => $\"{{{expression}}}\";")), out var compilation);
        using var stream = new MemoryStream();
        compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(each => each.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        stream.Position = 0;
        var context = new AssemblyLoadContext("Sample", isCollectible: true);
        try
        {
            return ValueIn(context.LoadFromStream(stream), solution);
        }
        finally
        {
            context.Unload();
        }
    }

    private string ValueIn(Assembly assembly, string solution)
    {
        var type = assembly.GetType("Build", throwOnError: true)!;
        var field = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Single();
        var build = Activator.CreateInstance(type);
        field.SetValue(build, (Root / solution).ReadSolution(field.FieldType));
        return (string)type.GetMethod("Result")!.Invoke(build, [])!;
    }

    public void Dispose() => directory.Dispose();

    private void Generated(CSharpCompilation compilation, out Compilation generated) => Run(compilation)
        .RunGeneratorsAndUpdateCompilation(compilation, out generated, out _, TestContext.Current.CancellationToken);

    private static string Build(string members) =>
        $$"""
        using Nuke.Common;
        using Nuke.Common.ProjectModel;
        public class Build : NukeBuild { {{members}} }
        """;
}
