using Nuke.Common.IO;

namespace Nuke.Common.Tests.PublicApi;

public sealed class The_public_surface_beside_NUKE
{
    private static readonly string[] Ours = Repository.Snapshot.ReadAllLines();

    // The list of NUKE's members is no part of the repository; where it is not at hand, that is said.
    private static string[] Nuke
    {
        get
        {
            Xunit.Assert.SkipUnless(Repository.NukeList.FileExists(), $"{Repository.NukeList} is not here");
            return Repository.NukeList.ReadAllLines();
        }
    }

    [Fact(Explicit = true)]
    public void has_nothing_that_NUKE_does_not_have()
    {
        Ours.Except(Nuke).ShouldBe(Repository.Listed(Repository.Additions), ignoreOrder: true);
    }

    [Fact(Explicit = true)]
    public void has_whole_interfaces_and_enums()
    {
        var whole = Ours
            .Where(line => line.EndsWith(" interface", StringComparison.Ordinal) || line.EndsWith(" enum", StringComparison.Ordinal))
            .Select(line => line[2..line.IndexOf(' ', StringComparison.Ordinal)])
            .ToHashSet();

        Nuke.Where(line => whole.Contains(Owner(line))).Except(Ours).ShouldBe(Repository.Listed(Repository.Omissions), ignoreOrder: true);
    }

    private static string Owner(string line)
    {
        var member = line[2..].Split('(', ' ')[0];
        return member[..member.LastIndexOf('.')];
    }
}
