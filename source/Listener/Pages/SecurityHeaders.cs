namespace Listener.Pages;

/// <summary>Headers of every response: nothing is loaded but the page's own style, nothing framed, sniffed or cached.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app, Stylesheet style)
    {
        var policy = $"default-src 'none'; style-src {style.Source}; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.CacheControl = "no-store";
            return next(context);
        });
    }
}
