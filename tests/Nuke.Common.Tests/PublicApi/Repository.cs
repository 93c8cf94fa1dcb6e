using Nuke.Common.IO;

namespace Nuke.Common.Tests.PublicApi;

/// <summary>Files of the repository that the tests run in.</summary>
internal static class Repository
{
    public static AbsolutePath Root { get; } =
        AbsolutePath.Create(AppContext.BaseDirectory).FindParentOrSelf(path => (path / "Slipway.slnx").FileExists())!;

    public static AbsolutePath Snapshot => Root / "tests" / "Nuke.Common.Tests" / "PublicApi" / "surface.txt";

    public static AbsolutePath Additions => Snapshot.Parent / "additions.txt";

    public static AbsolutePath Omissions => Snapshot.Parent / "omissions.txt";

    public static AbsolutePath NukeList => Root / ".." / "shared" / "nuke" / "nuke-10.1.0-api.txt";

    /// <summary>The lines of a list without its comments.</summary>
    public static IReadOnlyList<string> Listed(AbsolutePath file) =>
        [.. file.ReadAllLines().Select(line => line.Split(" # ")[0].Trim()).Where(line => line.Length > 0 && line[0] != '#')];
}
