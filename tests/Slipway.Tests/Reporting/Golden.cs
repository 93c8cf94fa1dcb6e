namespace Slipway.Tests.Reporting;

/// <summary>Texts that were reviewed. A wanted change: copy the file that the message names over the golden one, and review the difference.</summary>
internal static class Golden
{
    public static void ShouldBeGolden(this string text, string folder, string name)
    {
        var golden = Path.Combine(Charts.Delivery.Root, "tests", "Slipway.Tests", folder, "Golden", $"{name}.golden");
        var actual = Path.Combine(AppContext.BaseDirectory, $"{name}.actual");
        File.WriteAllText(actual, text);
        text.ShouldBe(File.Exists(golden) ? File.ReadAllText(golden) : "", $"{actual} differs from {golden}");
    }
}
