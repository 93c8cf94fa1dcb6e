using Nuke.Common.IO;

namespace Nuke.Common.Tests.PublicApi;

public sealed class The_tools_beside_NUKE
{
    [Fact(Explicit = true)]
    public void have_every_member_of_the_types_that_are_here()
    {
        Xunit.Assert.SkipUnless(Repository.NukeList.FileExists(), $"{Repository.NukeList} is not here");
        var ours = PublicSurface.Lines(typeof(Assert).Assembly).Where(IsOfTool).ToList();
        var types = ours.Where(line => line.StartsWith("T:", StringComparison.Ordinal)).Select(line => line[2..].Split(' ')[0]).ToHashSet();

        var nuke = Repository.NukeList.ReadAllLines().Where(IsOfTool).Where(line => types.Contains(Owner(line))).ToList();

        nuke.Except(ours).ShouldBeEmpty();
        ours.Where(line => !line.StartsWith("T:", StringComparison.Ordinal)).Except(nuke).ShouldBeEmpty();
    }

    /// <summary>GitHub is no program: what of it needs its client library is in the list of what is left out.</summary>
    private static bool IsOfTool(string line) =>
        line[2..].StartsWith("Nuke.Common.Tools.", StringComparison.Ordinal)
        && !line[2..].StartsWith("Nuke.Common.Tools.GitHub.", StringComparison.Ordinal);

    private static string Owner(string line)
    {
        var member = line[2..].Split('(', ' ')[0];
        return member.Contains(".#ctor", StringComparison.Ordinal) ? member.Replace(".#ctor", "", StringComparison.Ordinal) : member[..member.LastIndexOf('.')];
    }
}
