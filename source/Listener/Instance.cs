namespace Listener;

/// <summary>Which build runs here, and since when.</summary>
/// <param name="Commit">The commit that the image was built from (<c>COMMIT_ID</c>), where known.</param>
/// <param name="ImageDigest">The digest of the image that runs (<c>IMAGE_DIGEST</c>), where known.</param>
/// <param name="StartedAt">When the process read its configuration, UTC.</param>
internal sealed record Instance(string? Commit, string? ImageDigest, DateTime StartedAt)
{
    public static Instance Read(Func<string, string?> variable, TimeProvider clock) =>
        new(Known(variable("COMMIT_ID")), Known(variable("IMAGE_DIGEST")), clock.GetUtcNow().UtcDateTime);

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
