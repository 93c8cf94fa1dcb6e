using System.Linq.Expressions;
using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.Execution;

/// <summary>A folder with <c>.nuke</c> in which builds run, in this process.</summary>
internal sealed class Checkout : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly Dictionary<string, string> variables = [];

    public Checkout() => Directory.CreateDirectory(Root / ".nuke");

    public AbsolutePath Root => directory.Path;

    public int Parallelism { get; init; } = 4;

    public Interruption Interruption { get; } = new();

    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(30);

    public Checkout WithVariable(string name, string value)
    {
        variables[name] = value;
        return this;
    }

    public Checkout WithFile(string name, string content)
    {
        File.WriteAllText(Root / name, content);
        return this;
    }

    public BuildResult Run<T>(params string[] arguments)
        where T : NukeBuild, new() => Run<T>(arguments, []);

    public BuildResult Run<T>(string[] arguments, params Expression<Func<T, Target>>[] defaults)
        where T : NukeBuild, new()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var invocation = new Invocation
        {
            Arguments = arguments,
            Variables = variables,
            WorkingDirectory = Root,
            AssemblyFile = Root / "build" / "bin" / "_build.dll",
            Output = TextWriter.Synchronized(output),
            Error = error,
            Parallelism = Parallelism,
            Interruption = Interruption,
            Grace = Grace,
        };
        T? build = null;
        var exitCode = BuildRun.Execute(invocation, () => build = new T(), defaults);
        return new BuildResult(exitCode, output.ToString(), error.ToString(), build);
    }

    public void Dispose() => directory.Dispose();
}
