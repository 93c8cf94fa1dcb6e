using Listener.Configuration;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Listener.Telemetry;

/// <summary>Metrics of requests, connections and the runtime, as .NET measures them itself, for Prometheus to scrape.</summary>
internal static class Metrics
{
    public static void AddMetrics(this IServiceCollection services, ServiceConfiguration configuration, Instance instance) => services
        .AddOpenTelemetry()
        .ConfigureResource(resource => resource
            .AddService("listener", serviceVersion: instance.Commit, autoGenerateServiceInstanceId: false)
            .AddAttributes(
            [
                new("deployment.environment.name", configuration.Environment),
                new("blockchain.network.name", configuration.Network),
            ]))
        .WithMetrics(metrics => metrics
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddPrometheusExporter());
}
