namespace Nuke.Common.Utilities;

/// <summary>Addresses.</summary>
public static class UrlExtensions
{
    /// <summary>The address with the parameters by which its owner counts where visitors come from.</summary>
    public static Uri WithUtmValues(this Uri uri, string medium, string source, string? campaign = null, string? content = null)
    {
        var given = new[] { ("utm_medium", medium), ("utm_source", source), ("utm_campaign", campaign), ("utm_content", content) }
            .Where(pair => pair.Item2 is not null)
            .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}");
        var builder = new UriBuilder(uri);
        builder.Query = string.Join('&', given.Prepend(builder.Query.TrimStart('?')).Where(part => part.Length > 0));
        return builder.Uri;
    }
}
