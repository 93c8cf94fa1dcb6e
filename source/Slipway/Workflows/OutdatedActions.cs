using System.Reflection;
using Nuke.Common;
using Slipway.Workflows.Pins;

namespace Slipway.Workflows;

/// <summary>Which of the build's pinned actions have a newer release.</summary>
public static class OutdatedActions
{
    /// <summary>Prints a line for each pinned action.</summary>
    /// <param name="build">The build whose <see cref="ActionPinAttribute"/>s are compared.</param>
    /// <exception cref="UserError">GitHub could not be asked about one, or a pin is not the version that it says.</exception>
    public static Task List(INukeBuild build) => new PipelineRun(build).Step(async cancellation =>
    {
        var pins = build.GetType().GetCustomAttributes<ActionPinAttribute>().Select(x => x.Action).ToList();
        var address = new Uri(EnvironmentInfo.GetVariable("GITHUB_API_URL") ?? "https://api.github.com");
        var releases = new ActionReleases(address, EnvironmentInfo.GetVariable("GITHUB_TOKEN"));
        var comparisons = new List<PinComparison>();
        foreach (var pin in pins)
        {
            comparisons.Add(await releases.Compare(pin, cancellation));
            await Console.Out.WriteLineAsync($"{comparisons[^1]}".AsMemory(), cancellation);
        }

        PinComparison.Demand(comparisons, address);
    });
}
