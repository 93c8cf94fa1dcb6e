using System.Runtime.CompilerServices;

/// <summary>The sources of the tests, as the tests find them: the compiler may have written another folder for the checkout.</summary>
internal static class TestSources
{
    private const string Mapped = "/src/";

    /// <summary>A path that <see cref="CallerFilePathAttribute"/> gave, where it is now.</summary>
    public static string Find(string path) => path.StartsWith(Mapped, StringComparison.Ordinal)
        ? Path.Combine(RootAbove(AppContext.BaseDirectory), path[Mapped.Length..])
        : path;

    // Shouldly quotes the asserted expression from the source, when that is there.
    [ModuleInitializer]
    internal static void QuoteNothingThatIsNotThere()
    {
        if (FileOfThis().StartsWith(Mapped, StringComparison.Ordinal))
        {
            ShouldlyConfiguration.DisableSourceInErrors();
        }
    }

    private static string FileOfThis([CallerFilePath] string file = "") => file;

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "Slipway.slnx")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}
