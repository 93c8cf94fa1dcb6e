using Nuke.Common.IO;

namespace Nuke.Common.Tests.PublicApi;

public sealed class The_public_surface
{
    private const string Renewal = "RENEW_SNAPSHOTS";

    [Fact]
    public void is_the_one_in_the_snapshot()
    {
        var lines = PublicSurface.Lines(typeof(Assert).Assembly, typeof(Components.Configuration).Assembly).ToList();
        if (Environment.GetEnvironmentVariable(Renewal) == "1")
        {
            Repository.Snapshot.WriteAllLines(lines);
        }

        var snapshot = Repository.Snapshot.ReadAllLines();

        var differences = lines.Except(snapshot).Select(line => $"+ {line}").Concat(snapshot.Except(lines).Select(line => $"- {line}"));
        differences.ShouldBeEmpty($"the public surface has changed; if it should, run the tests once with {Renewal}=1 and review surface.txt");
    }
}
