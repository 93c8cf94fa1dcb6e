using Slipway.Sources;

namespace Slipway.Testing;

/// <summary>A compiled test project: a program on Microsoft.Testing.Platform.</summary>
public sealed record TestProject
{
    /// <param name="assembly">The compiled project; <c>dotnet exec</c> runs it.</param>
    public TestProject(string assembly) : this(Path.GetFileNameWithoutExtension(assembly), DotNetSdk.Program, "exec", assembly)
    {
    }

    internal TestProject(string name, string program, params IReadOnlyList<string> arguments)
    {
        Name = name;
        Program = program;
        Arguments = arguments;
    }

    /// <summary>The project's name, such as <c>Slipway.Tests</c>.</summary>
    public string Name { get; }

    internal string Program { get; }

    /// <summary>The compiled project, when it is one.</summary>
    internal string? Assembly => Arguments.Count > 1 && File.Exists(Arguments[1]) ? Arguments[1] : null;

    internal IReadOnlyList<string> Arguments { get; }

    /// <summary>The projects in <c>tests</c>, as they were compiled, sorted by name.</summary>
    /// <exception cref="UserError">There are none, or one has not been compiled.</exception>
    public static IReadOnlyList<TestProject> Find(string root, string configuration)
    {
        var tests = Path.Combine(root, "tests");
        List<string> projects = Directory.Exists(tests)
            ? [.. Directory.GetFiles(tests, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [];
        return projects.Count > 0
            ? [.. projects.Select(x => new TestProject(Compiled(x, configuration)))]
            : throw new UserError($"{tests} has no test project", "add one, or leave out the target Test");
    }

    private static string Compiled(string project, string configuration)
    {
        var output = Path.Combine(Path.GetDirectoryName(project)!, "bin", configuration);
        var file = $"{Path.GetFileNameWithoutExtension(project)}.dll";
        return Directory.Exists(output) && Directory.GetFiles(output, file, SearchOption.AllDirectories) is [var assembly, ..]
            ? assembly
            : throw new UserError($"{project} is not compiled for {configuration}", "run ./build.sh Compile first");
    }
}
