using System.Linq.Expressions;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Prompts;

namespace Nuke.Common.Tests.Execution;

/// <summary>A folder with <c>.nuke</c> in which builds run, in this process.</summary>
internal sealed class Checkout : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly Dictionary<string, string> variables = [];

    public Checkout() => Directory.CreateDirectory(Root / ".nuke");

    public AbsolutePath Root => directory.Path;

    public int Parallelism { get; init; } = 4;

    public bool IsTerminal { get; init; }

    /// <summary>Takes the output instead of the result.</summary>
    public TextWriter? Output { get; init; }

    public Interruption Interruption { get; } = new();

    /// <summary>What a person types; null where there is none.</summary>
    public IReadOnlyList<string>? Answers { get; init; }

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
            Output = Output ?? TextWriter.Synchronized(output),
            IsTerminal = IsTerminal,
            Error = error,
            Parallelism = Parallelism,
            Interruption = Interruption,
            Keyboard = Answers is null ? null : () => Typing(Answers, output),
            Grace = Grace,
        };
        T? build = null;
        var exitCode = BuildRun.Execute(invocation, () => build = new T(), defaults);
        return new BuildResult(exitCode, output.ToString(), error.ToString(), build);
    }

    private static Keyboard Typing(IReadOnlyList<string> answers, TextWriter output)
    {
        var lines = new Queue<string>(answers);
        var keys = new Queue<char>();
        return new Keyboard
        {
            IsThere = true,
            Output = output,
            ReadLine = () => lines.TryDequeue(out var line) ? line : null,
            ReadKey = () =>
            {
                keys = keys.Count > 0 ? keys : new Queue<char>(lines.Dequeue() + '\r');
                var key = keys.Dequeue();
                return new ConsoleKeyInfo(key, key == '\r' ? ConsoleKey.Enter : ConsoleKey.None, shift: false, alt: false, control: false);
            },
        };
    }

    public void Dispose() => directory.Dispose();
}
