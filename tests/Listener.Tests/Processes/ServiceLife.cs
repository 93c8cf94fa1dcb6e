using Listener.Tests.Processes;

[assembly: AssemblyFixture(typeof(ServiceLife))]

namespace Listener.Tests.Processes;

/// <summary>A service from its start to its end, asked everything once: for all tests that look at what it said in its life.</summary>
public sealed class ServiceLife : IAsyncLifetime
{
    private static readonly string[] Paths =
        ["/", "/config", "/version", "/healthz/live", "/healthz/ready", "/metrics", "/not-there", "/%00", "/config?format=full&debug=1"];

    /// <summary>Where it listened.</summary>
    public Uri Address { get; private set; } = new("http://nowhere");

    /// <summary>Headers and bodies.</summary>
    public IReadOnlyList<string> Answers { get; private set; } = [];

    /// <summary>Its log.</summary>
    public IReadOnlyList<string> OutputLines { get; private set; } = [];

    /// <summary>What it wrote to the standard error.</summary>
    public string Errors { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var service = await ServiceProcess.Listening(ServiceEnvironment.Complete(), cancellation);
        using var client = service.Client();
        var answers = new List<string>();
        foreach (var path in Paths)
        {
            using var response = await client.GetAsync(path, cancellation);
            answers.Add($"{response.Headers}{response.Content.Headers}{await response.Content.ReadAsStringAsync(cancellation)}");
        }

        service.Terminate();
        await service.End(cancellation);
        (Address, Answers, OutputLines, Errors) = (service.Address, answers, service.OutputLines, service.Errors);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
