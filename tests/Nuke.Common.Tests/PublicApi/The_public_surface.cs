using Nuke.Common.IO;
using Nuke.Components;

namespace Nuke.Common.Tests.PublicApi;

public sealed class The_public_surface
{
    private const string Renewal = "RENEW_SNAPSHOTS";

    [Fact]
    public void is_the_one_in_the_snapshot()
    {
        var lines = PublicSurface.Lines(typeof(Assert).Assembly, typeof(Configuration).Assembly).ToList();
        if (Environment.GetEnvironmentVariable(Renewal) == "1")
        {
            Repository.Snapshot.WriteAllLines(lines);
        }

        var snapshot = Repository.Snapshot.ReadAllLines();

        var added = lines.Except(snapshot).Select(line => $"+ {line}");
        var removed = snapshot.Except(lines).Select(line => $"- {line}");
        added.Concat(removed).ShouldBeEmpty($"the public surface has changed; if it should, run the tests once with {Renewal}=1 and review surface.txt");
    }
}
