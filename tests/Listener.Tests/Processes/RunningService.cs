using Listener.Tests.Processes;

[assembly: AssemblyFixture(typeof(RunningService))]

namespace Listener.Tests.Processes;

/// <summary>One service for all tests that only ask it something. It runs far from UTC.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private ServiceProcess? service;

    public HttpClient Client { get; private set; } = new();

    public IReadOnlyList<string> OutputLines => service!.OutputLines;

    public string Errors => service!.Errors;

    public async ValueTask InitializeAsync()
    {
        service = await ServiceProcess.Listening(ServiceEnvironment.With("TZ", "Asia/Tokyo"), TestContext.Current.CancellationToken);
        Client = service.Client();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await service!.DisposeAsync();
    }
}
