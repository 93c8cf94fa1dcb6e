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
    public void names_everything_that_it_leaves_out()
    {
        var leftOut = Nuke.Except(Ours).ToList();
        var types = leftOut.Where(line => line[0] == 'T').Select(NameOf).ToHashSet();

        leftOut.Where(line => line[0] == 'T' || !types.Contains(OwnerOf(line)))
            .ShouldBe(Repository.Listed(Repository.Omissions), ignoreOrder: true);
    }

    private static string NameOf(string line) => line[2..].Split('(', ' ')[0];

    private static string OwnerOf(string line) => NameOf(line) is var name && name.EndsWith(".#ctor", StringComparison.Ordinal)
        ? name[..^".#ctor".Length]
        : name[..name.LastIndexOf('.')];
}
