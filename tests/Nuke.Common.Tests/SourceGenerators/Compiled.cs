using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.SourceGenerators;

/// <summary>Sources as the compiler has them, for generators to read.</summary>
internal static class Compiled
{
    private static readonly string[] Platform = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator);

    /// <summary>Sources that see the framework only.</summary>
    public static CSharpCompilation Alone(params string[] sources) =>
        Of(sources, file => AbsolutePath.Create(file).Parent == AbsolutePath.Create(typeof(object).Assembly.Location).Parent);

    /// <summary>Sources that see the engine too.</summary>
    public static CSharpCompilation WithEngine(params string[] sources) => Of(sources, _ => true);

    /// <summary>The text of what a generator writes.</summary>
    public static string TextBy(this CSharpCompilation compilation, IIncrementalGenerator generator) => string.Concat(
        CSharpGeneratorDriver.Create(generator).RunGenerators(compilation).GetRunResult().GeneratedTrees);

    /// <summary>What a generator makes of the sources, with files beside them.</summary>
    public static GeneratorDriver RunWith(
        this CSharpCompilation compilation,
        IIncrementalGenerator generator,
        AbsolutePath projectDirectory,
        params IEnumerable<AbsolutePath> files) => CSharpGeneratorDriver
            .Create(
                [generator.AsSourceGenerator()],
                files.Select(file => new TextFile(file)),
                optionsProvider: new ProjectProperties(("MSBuildProjectDirectory", projectDirectory)),
                driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true))
            .RunGenerators(compilation);

    private static CSharpCompilation Of(string[] sources, Func<string, bool> isSeen) => CSharpCompilation.Create(
        "Sample",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, path: "Sample.cs")),
        Platform.Where(isSeen).Select(file => MetadataReference.CreateFromFile(file)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
