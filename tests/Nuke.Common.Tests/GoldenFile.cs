using System.Runtime.CompilerServices;
using Nuke.Common.IO;

namespace Nuke.Common.Tests;

/// <summary>Files in the folder of a test, as they have to be; <c>RENEW_SNAPSHOTS=1</c> makes them what they are.</summary>
internal static class GoldenFile
{
    public static void Check(string name, string content, [CallerFilePath] string test = "")
    {
        var file = AbsolutePath.Create(TestSources.Find(test)).Parent / "Golden" / name;
        if (Environment.GetEnvironmentVariable("RENEW_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(file.Parent);
            File.WriteAllText(file, content);
        }

        FirstDifference(File.ReadAllText(file), content).ShouldBeNull($"{file}: if the new text is right, run the test again with RENEW_SNAPSHOTS=1");
    }

    private static string? FirstDifference(string expected, string actual)
    {
        var (wanted, found) = (expected.Split('\n'), actual.Split('\n'));
        var line = wanted.Zip(found).TakeWhile(x => x.First == x.Second).Count();
        return expected == actual ? null : $"line {line + 1}: '{wanted.ElementAtOrDefault(line)}' became '{found.ElementAtOrDefault(line)}'";
    }
}
