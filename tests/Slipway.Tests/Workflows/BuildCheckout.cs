using Nuke.Common;
using Nuke.Common.Execution;

namespace Slipway.Tests.Workflows;

/// <summary>A folder in which sample builds run, as the engine runs them.</summary>
internal sealed class BuildCheckout : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuildCheckout() => folder.Write(".nuke/parameters.json", "{}");

    private Dictionary<string, string> Variables { get; } = [];

    public static BuildCheckout OnAServer()
    {
        var checkout = new BuildCheckout();
        checkout.Variables["GITHUB_ACTIONS"] = "true";
        return checkout;
    }

    public string Workflow(string name) => folder / $".github/workflows/{name}.yml";

    public string Text(string name) => File.ReadAllText(Workflow(name));

    /// <summary>The lines of a job, without those of the others.</summary>
    public string Job(string workflow, string job)
    {
        var lines = Text(workflow).Split('\n');
        var start = Array.IndexOf(lines, $"  {job}:");
        start.ShouldBeGreaterThan(-1, $"{workflow} has no job {job}");
        return string.Join('\n', lines.Skip(start + 1).TakeWhile(x => x.StartsWith("    ", StringComparison.Ordinal)));
    }

    /// <summary>The jobs that a job needs, with commas.</summary>
    public string Needs(string workflow, string job) => string.Join(
        ", ", Job(workflow, job).Split('\n').SkipWhile(x => x != "    needs:").Skip(1).TakeWhile(x => x.StartsWith("      - ", StringComparison.Ordinal)).Select(x => x[8..]));

    public void Write(string name, string text) => folder.Write(name, text);

    public (int ExitCode, string Output) Run<T>(params string[] arguments)
        where T : NukeBuild, new()
    {
        using var output = new StringWriter();
        var exitCode = BuildRun.Execute<T>(
            new Invocation
            {
                Arguments = arguments,
                Variables = Variables,
                WorkingDirectory = folder.Path,
                AssemblyFile = folder / "build/bin/_build.dll",
                Output = TextWriter.Synchronized(output),
                Error = TextWriter.Synchronized(output),
            },
            () => new T(),
            []);
        return (exitCode, output.ToString());
    }

    /// <summary>A build's attributes are wrong: it says so, and writes no workflow.</summary>
    public static void Refuses<T>(string message)
        where T : NukeBuild, new()
    {
        using var checkout = new BuildCheckout();

        var (exitCode, output) = checkout.Run<T>("Hello");

        exitCode.ShouldBe(1);
        output.ShouldContain(message);
        File.Exists(checkout.Workflow("w")).ShouldBeFalse();
    }

    /// <summary>Generates the workflows of a build, which must succeed.</summary>
    public BuildCheckout Generate<T>()
        where T : NukeBuild, new()
    {
        var (exitCode, output) = Run<T>("Generate");
        exitCode.ShouldBe(0, output);
        return this;
    }

    public void Dispose() => folder.Dispose();
}
