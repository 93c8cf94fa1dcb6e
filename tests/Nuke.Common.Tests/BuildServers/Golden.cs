using Nuke.Common.IO;
using Nuke.Common.Tests.PublicApi;

namespace Nuke.Common.Tests.BuildServers;

/// <summary>Files as they have to be; <c>RENEW_SNAPSHOTS=1</c> makes them what they are.</summary>
internal static class Golden
{
    private static AbsolutePath Folder => Repository.Root / "tests" / "Nuke.Common.Tests" / "BuildServers" / "Golden";

    public static void File(string name, string content)
    {
        if (Environment.GetEnvironmentVariable("RENEW_SNAPSHOTS") == "1")
        {
            (Folder / name).WriteAllText(content);
        }

        content.ShouldBe((Folder / name).ReadAllText());
    }
}
