namespace Slipway.Files;

/// <summary>Folders of the user, outside all checkouts.</summary>
public static class UserFolder
{
    /// <summary>What can be made or fetched again: <c>slipway</c> below <c>XDG_CACHE_HOME</c>, or below <c>.cache</c> at home.</summary>
    public static string Cache => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } xdg && Path.IsPathFullyQualified(xdg)
            ? xdg
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "slipway");
}
