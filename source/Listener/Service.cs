using System.Net.Sockets;
using Listener.Configuration;
using Listener.Endpoints;
using Listener.Pages;
using Listener.Telemetry;

namespace Listener;

/// <summary>The service: a web server that takes its addresses from ASP.NET's variables and nothing else from outside.</summary>
internal sealed class Service(WebApplication app, ServiceConfiguration configuration, Instance instance) : IAsyncDisposable
{
    private const string Unknown = "unknown";

    // Whoever stops it expects the end within 5 s: a moment to be left alone, some seconds to finish, the rest for a slow machine.
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(3);

    public static Service Create(ServiceConfiguration configuration, Instance instance)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = nameof(Listener),
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_");
        builder.Logging.AddLogs();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        builder.Services.AddMetrics(configuration, instance);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);

        var app = builder.Build();
        var style = Stylesheet.OfHomePage();
        app.UseSecurityHeaders(style);
        app.MapRoutes(ConfigurationView.Of(configuration), VersionView.Of(instance, configuration), style);
        return new Service(app, configuration, instance);
    }

    /// <summary>Serves until SIGTERM, SIGINT or SIGQUIT. Then it says that it is not ready, still answers for a moment what was sent
    /// before that was known, closes its doors and finishes the requests in flight.</summary>
    /// <exception cref="CannotListenException">An address is taken, not allowed or not understood.</exception>
    public async Task Run()
    {
        try
        {
            await app.StartAsync();
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            app.Logger.LogInformation("Stopped before it had started");
            return;
        }
        catch (Exception reason) when (reason is IOException or SocketException
            or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new CannotListenException(app.Configuration, reason);
        }

        app.Logger.LogInformation(
            "Started in {Environment} for {Network}: commit {Commit}, image {ImageDigest}, RPC endpoint {RpcEndpoint}",
            configuration.Environment, configuration.Network,
            instance.Commit ?? Unknown, instance.ImageDigest ?? Unknown, configuration.RpcEndpoint);
        await ToldToStop();
        app.Logger.LogInformation("Stopping: requests in flight are finished");
        await Task.Delay(Drain);
        await app.StopAsync();
        app.Logger.LogInformation("Stopped");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task ToldToStop()
    {
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Lifetime.ApplicationStopping.Register(stopping.SetResult);
        return stopping.Task;
    }
}
