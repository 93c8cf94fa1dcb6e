using Listener.Pages;

namespace Listener.Endpoints;

/// <summary>The addresses of the service.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRoutes(this WebApplication app, ConfigurationView configuration, VersionView version, Stylesheet style)
    {
        var page = HomePage.Render(configuration, version, style);
        var stopping = app.Lifetime.ApplicationStopping;

        app.MapMethods("/", Reading, () => TypedResults.Content(page, "text/html; charset=utf-8"));
        app.MapMethods("/config", Reading, () => TypedResults.Json(configuration, ViewSerializer.Default.ConfigurationView));
        app.MapMethods("/version", Reading, () => TypedResults.Json(version, ViewSerializer.Default.VersionView));
        app.MapMethods("/healthz/live", Reading, () => TypedResults.Text("live\n"));
        app.MapMethods("/healthz/ready", Reading, () => stopping.IsCancellationRequested
            ? TypedResults.Text("stopping\n", statusCode: StatusCodes.Status503ServiceUnavailable)
            : TypedResults.Text("ready\n"));
        app.MapPrometheusScrapingEndpoint("/metrics");
    }
}
