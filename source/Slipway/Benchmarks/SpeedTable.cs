using System.Diagnostics;
using Slipway.Tools;

namespace Slipway.Benchmarks;

/// <summary>Measures the bounds of the design in clones of its own, through build.sh, and gives tables in Markdown.</summary>
/// <param name="repository">The checkout whose commit is measured.</param>
/// <param name="service">What is delivered; a line of it is changed.</param>
/// <param name="portOffset">Where the clones' instances listen.</param>
internal sealed class SpeedTable(string repository, Service service, int portOffset)
{
    private const int Targets = 1000;
    private const int Lines = 500_000;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    private readonly string folder = Directory.CreateTempSubdirectory("slipway-benchmark-").FullName;

    private string Cache => Path.Combine(folder, "cache");

    /// <summary>Runs everything; that takes some minutes.</summary>
    public async Task<IReadOnlyList<string>> Measure(CancellationToken cancellation)
    {
        try
        {
            return
            [
                .. Figure.Head,
                .. (await Bounds(cancellation)).Select(x => $"{x}"),
                "",
                .. Figure.Head,
                .. (await Comparisons(cancellation)).Select(x => $"{x}"),
            ];
        }
        finally
        {
            foreach (var clone in Directory.GetDirectories(folder, "clone-*"))
            {
                await Deliver(clone, "Teardown").TryRun(CancellationToken.None);
            }

            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<IReadOnlyList<Figure>> Bounds(CancellationToken cancellation)
    {
        var clone = await Clone("clone-one", cancellation);
        var cold = await Deliver(clone).Time(cancellation);
        var same = await Deliver(clone).Median(3, cancellation);
        var changed = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            await ChangeOneLine(clone, cancellation);
            changed.Add(await Deliver(clone).Time(cancellation));
        }

        await Deliver(clone, "Teardown").Run(cancellation);
        var fresh = await Deliver(await Clone("clone-two", cancellation)).Time(cancellation);
        return
        [
            new("`./build.sh --help`, warm", await Call(clone, "--help").Median(7, cancellation), "s", 0.2),
            new("its memory", await PeakMegabytes(clone, cancellation), "MB", 80),
            new("`PromoteProd --approve`, nothing changed", same, "s", 3),
            new("the same after one changed line in the service", changed.Order().ElementAt(1), "s", 15),
            new("the same in a fresh clone, caches warm", fresh, "s", 60),
            new("the same in a fresh clone, nothing but the packages there", cold, "s"),
            new("two independent targets of 3 s each, and start-up", await Call(clone, "WaitOnce", "WaitTwice").Median(3, cancellation), "s", 3.4),
            new("`HelmValidate`, all environments", await Call(clone, "HelmValidate", "--no-cache").Median(3, cancellation), "s", 2),
        ];
    }

    private async Task<IReadOnlyList<Figure>> Comparisons(CancellationToken cancellation)
    {
        var comparison = new Comparison(folder);
        var build = new MadeUpBuild(folder);
        var figures = new List<Figure>
        {
            new("this build, a target that is skipped", await Call(Path.Combine(folder, "clone-one"), "Mend").WarmMedian(7, cancellation), "s"),
            new("a program that prints a line", await (await comparison.HelloWorld(cancellation)).WarmMedian(7, cancellation), "s"),
        };
        if (await comparison.CakeDoingNothing(cancellation) is { } cake)
        {
            figures.Add(new("Cake, a target that does nothing", await cake.WarmMedian(7, cancellation), "s"));
        }

        figures.Add(new($"the plan of {Targets} targets", await build.TimeToPlan(Targets, cancellation), "s", 0.05));
        figures.Add(new($"the memory of a target that prints {Lines} lines, more than of one that prints one", await build.MemoryOfOutput(Lines, cancellation), "MB"));
        return figures;
    }

    private async Task<string> Clone(string name, CancellationToken cancellation)
    {
        var clone = Path.Combine(folder, name);
        await new ToolCall("git", "clone", "--quiet", repository, clone).Run(cancellation);
        return clone;
    }

    private async Task ChangeOneLine(string clone, CancellationToken cancellation)
    {
        var program = Path.Combine(clone, Path.GetDirectoryName(service.Project)!, "Program.cs");
        await File.AppendAllTextAsync(program, "// One more line.\n", cancellation);
        await new ToolCall("git", "-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.com", "commit", "--quiet", "--all", "-m", "One line")
            .In(clone).Run(cancellation);
    }

    // build.sh replaces itself with the build, so that the process started here is the one that is measured.
    private static async Task<long> PeakMegabytes(string clone, CancellationToken cancellation)
    {
        using var build = Process.Start(new ProcessStartInfo(Path.Combine(clone, "build.sh"), "--help") { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("build.sh did not start");
        var output = build.StandardOutput.ReadToEndAsync(cancellation);
        long peak = 0;
        while (!build.HasExited)
        {
            build.Refresh();
            peak = Math.Max(peak, build.HasExited ? 0 : build.PeakWorkingSet64);
            await Task.Yield();
        }

        await output;
        return peak / 1024 / 1024;
    }

    private ToolCall Deliver(string clone) => Deliver(clone, "PromoteProd", "--approve");

    private ToolCall Deliver(string clone, params IEnumerable<string> arguments) => Call(clone, [.. arguments, "--port-offset", $"{portOffset}", "--cache-folder", Cache]);

    private static ToolCall Call(string clone, params IEnumerable<string> arguments) =>
        new ToolCall(Path.Combine(clone, "build.sh"), arguments).In(clone).WithTimeLimit(Limit);
}
