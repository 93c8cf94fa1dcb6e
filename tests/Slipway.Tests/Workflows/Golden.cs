namespace Slipway.Tests.Workflows;

/// <summary>Files as they have to be; <c>RENEW_SNAPSHOTS=1</c> makes them what they are.</summary>
internal static class Golden
{
    public static void File(string name, string content)
    {
        var path = Path.Combine(Charts.Delivery.Root, "tests", "Slipway.Tests", "Workflows", "Golden", name);
        if (Environment.GetEnvironmentVariable("RENEW_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, content);
        }

        content.ShouldBe(System.IO.File.ReadAllText(path));
    }
}
