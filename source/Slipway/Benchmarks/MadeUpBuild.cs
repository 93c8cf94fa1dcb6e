using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Nuke.Common;
using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Benchmarks;

/// <summary>Builds with nothing in them but many targets, and one that prints a lot.</summary>
/// <param name="folder">Where they are made.</param>
internal sealed class MadeUpBuild(string folder)
{
    private const string Code =
        """
        using System.Diagnostics;
        using System.Reflection;
        using System.Runtime.CompilerServices;
        using Nuke.Common;

        class Build : NukeBuild
        {
            static Stopwatch watch;

            public static int Main()
            {
                // Their compilation is no part of planning.
                foreach (var type in typeof(Build).GetNestedTypes(BindingFlags.NonPublic).Append(typeof(Build)))
                    foreach (var method in type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic))
                        RuntimeHelpers.PrepareMethod(method.MethodHandle);

                watch = Stopwatch.StartNew();
                return Execute<Build>();
            }

            protected override void OnBuildInitialized() => Console.Error.WriteLine($"planned {watch.ElapsedMilliseconds}");

            protected override void OnBuildFinished() => Console.Error.WriteLine($"peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000}");

            [Parameter] readonly int Lines;

            Target Loud => _ => _.Executes(() =>
            {
                for (var i = 0; i < Lines; i++)
                    Serilog.Log.Information("{Line}", new string('x', 100));
            });

            Target T0 => _ => _.Executes(() => { });
        """;

    /// <summary>How long planning takes longer with so many targets, one after the other, than with one; in seconds.</summary>
    public async Task<double> TimeToPlan(int targets, CancellationToken cancellation)
    {
        var many = await Compile("many", targets, cancellation);
        var one = await Compile("one", 1, cancellation);
        return (await Said(many, "planned", [$"T{targets - 1}", "--skip"], cancellation) - await Said(one, "planned", ["T0"], cancellation)) / 1000;
    }

    /// <summary>How much more memory a target takes that prints so many lines than one that prints none; in megabytes.</summary>
    public async Task<double> MemoryOfOutput(int lines, CancellationToken cancellation)
    {
        var build = await Compile("one", 1, cancellation);
        return await Said(build, "peak", ["Loud", "--lines", $"{lines}"], cancellation) - await Said(build, "peak", ["Loud", "--lines", "1"], cancellation);
    }

    private async Task<string> Compile(string name, int targets, CancellationToken cancellation)
    {
        var place = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.Combine(place, ".nuke"));
        var more = Enumerable.Range(1, targets - 1).Select(x => $"    Target T{x} => _ => _.DependsOn(T{x - 1}).Executes(() => {{ }});");
        await File.WriteAllTextAsync(Path.Combine(place, "Build.cs"), string.Join('\n', [Code, .. more, "}", ""]), cancellation);
        await File.WriteAllTextAsync(Path.Combine(place, "_build.csproj"), Project.ToString(), cancellation);
        await new ToolCall(DotNetSdk.Program, "build", "-c", "Release", "-o", "out", "-nodeReuse:false", "-p:UseSharedCompilation=false").In(place).Run(cancellation);
        return place;
    }

    // With the engine that this build runs on, and what lies beside it.
    private static XElement Project => new(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement(
            "PropertyGroup",
            new XElement("OutputType", "Exe"),
            new XElement("TargetFramework", "net10.0"),
            new XElement("ImplicitUsings", "enable")),
        new XElement(
            "ItemGroup",
            new[] { typeof(NukeBuild).Assembly.Location, Assembly.Load("Serilog").Location }
                .Select(x => new XElement("Reference", new XAttribute("Include", x)))));

    private static async Task<double> Said(string build, string what, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var figures = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var result = await new ToolCall(DotNetSdk.Program, [Path.Combine(build, "out", "_build.dll"), .. arguments]).In(build).Run(cancellation);
            figures.Add(double.Parse(result.Lines.Last(x => x.StartsWith($"{what} ", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture));
        }

        return figures.Order().ElementAt(figures.Count / 2);
    }
}
