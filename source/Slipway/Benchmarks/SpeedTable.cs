using System.Diagnostics;
using System.Globalization;
using Slipway.Tools;

namespace Slipway.Benchmarks;

/// <summary>Measures the bounds of the design in a clone of its own, through build.sh, and gives a table in Markdown.</summary>
/// <param name="repository">The checkout whose commit is measured.</param>
/// <param name="service">What is delivered; a line of it is changed.</param>
/// <param name="portOffset">Where the clone's instances listen.</param>
internal sealed class SpeedTable(string repository, Service service, int portOffset)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    private readonly string folder = Directory.CreateTempSubdirectory("slipway-benchmark-").FullName;

    private string Root => Path.Combine(folder, "clone");

    private string[] Deliver => ["PromoteProd", "--approve", "--port-offset", $"{portOffset}"];

    public async Task<IReadOnlyList<string>> Measure(CancellationToken cancellation)
    {
        try
        {
            await new ToolCall("git", "clone", "--quiet", repository, Root).Run(cancellation);
            var fresh = await Seconds(Deliver, cancellation);
            var same = await Median(3, () => Seconds(Deliver, cancellation));
            await ChangeOneLine(cancellation);
            var changed = await Seconds(Deliver, cancellation);
            var helm = await Median(3, () => Seconds(["HelmValidate", "--no-cache"], cancellation));
            var two = await Median(3, () => Seconds(["WaitOnce", "WaitTwice"], cancellation));
            var help = await Median(7, () => Seconds(["--help"], cancellation));
            var nothing = await Median(7, () => Seconds(["Mend"], cancellation));
            var comparison = new Comparison(folder);
            var hello = await Time(await comparison.HelloWorld(cancellation), cancellation);
            var cake = await comparison.CakeDoingNothing(cancellation) is { } call ? await Time(call, cancellation) : (double?)null;
            return
            [
                "| what | bound | measured |",
                "| --- | --- | --- |",
                Row("`./build.sh --help`, warm", "0.2 s, 80 MB", help, $", {await PeakMegabytes(cancellation)} MB"),
                Row("`PromoteProd --approve`, nothing changed", "3 s", same),
                Row("the same after one changed line in the service", "15 s", changed),
                Row("the same in a fresh clone, package caches warm", "60 s", fresh),
                Row("two independent targets of 3 s each", "3.2 s and start-up", two),
                Row("`HelmValidate`, all environments", "2 s", helm),
                "",
                "| in comparison | measured |",
                "| --- | --- |",
                Compared("this build, a target that is skipped", nothing),
                Compared("a program that prints a line", hello),
                cake is { } seconds ? Compared("Cake, a target that does nothing", seconds) : "| Cake | not to be had here |",
            ];
        }
        finally
        {
            await Call(["Teardown", "--port-offset", $"{portOffset}"]).TryRun(CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Row(string what, string bound, double seconds, string more = "") =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {bound} | {seconds:0.00} s{more} |");

    private static async Task<double> Median(int runs, Func<Task<double>> run)
    {
        var seconds = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            seconds.Add(await run());
        }

        return seconds.Order().ElementAt(runs / 2);
    }

    private static string Compared(string what, double seconds) => string.Create(CultureInfo.InvariantCulture, $"| {what} | {seconds:0.00} s |");

    // The first run may compile or fill a cache.
    private static async Task<double> Time(ToolCall call, CancellationToken cancellation)
    {
        await call.Run(cancellation);
        return await Median(7, () => Seconds(call, cancellation));
    }

    private Task<double> Seconds(IEnumerable<string> arguments, CancellationToken cancellation) => Seconds(Call(arguments), cancellation);

    private static async Task<double> Seconds(ToolCall call, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        await call.Run(cancellation);
        return watch.Elapsed.TotalSeconds;
    }

    private async Task ChangeOneLine(CancellationToken cancellation)
    {
        var program = Path.Combine(Root, Path.GetDirectoryName(service.Project)!, "Program.cs");
        await File.AppendAllTextAsync(program, "// One more line.\n", cancellation);
        await new ToolCall("git", "-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.com", "commit", "--quiet", "--all", "-m", "One line")
            .In(Root).Run(cancellation);
    }

    // build.sh replaces itself with the build, so that the process started here is the one that is measured.
    private async Task<long> PeakMegabytes(CancellationToken cancellation)
    {
        using var build = Process.Start(new ProcessStartInfo(Path.Combine(Root, "build.sh"), "--help") { RedirectStandardOutput = true })
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

    private ToolCall Call(IEnumerable<string> arguments) => new ToolCall(Path.Combine(Root, "build.sh"), arguments).In(Root).WithTimeLimit(Limit);
}
