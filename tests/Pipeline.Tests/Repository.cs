namespace Pipeline.Tests;

/// <summary>The checkout that the tests were compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Slipway.slnx")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
