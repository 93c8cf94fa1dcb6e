using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Listener.Tests.Processes;

/// <summary>The real program, started with exactly the given environment: no HOME, no PATH.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServiceProcess(IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Listener.dll") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        // The mark of the build: when that is killed, the next one knows whose this is and ends it.
        if (Environment.GetEnvironmentVariable("SLIPWAY_BUILD") is { } build)
        {
            start.Environment["SLIPWAY_BUILD"] = build;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => ReadOutput(line.Data);
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address => address.Task.Result;

    public IReadOnlyList<string> OutputLines => [.. output];

    public string Errors => string.Join('\n', errors).TrimEnd('\n');

    public int ExitCode => process.ExitCode;

    /// <summary>Starts the service and waits until it listens.</summary>
    public static async Task<ServiceProcess> Listening(IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var service = new ServiceProcess(environment);
        await service.address.Task.WaitAsync(Patience, cancellation);
        return service;
    }

    /// <summary>Starts the service and waits until it has ended by itself.</summary>
    public static async Task<ServiceProcess> Ended(IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var service = new ServiceProcess(environment);
        await service.End(cancellation);
        return service;
    }

    public HttpClient Client() => new() { BaseAddress = Address };

    public void Terminate() => Signal.SendTerminate(process.Id);

    /// <summary>Waits until the service has said that it stops.</summary>
    public Task Stopping(CancellationToken cancellation) => stopping.Task.WaitAsync(Patience, cancellation);

    public Task End(CancellationToken cancellation) => process.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void ReadOutput(string? line)
    {
        if (line is null)
        {
            address.TrySetException(new InvalidOperationException($"The service ended before it listened: {Errors}"));
            return;
        }

        output.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal))
        {
            using var entry = JsonDocument.Parse(line);
            address.TrySetResult(new Uri(entry.RootElement.GetProperty("State").GetProperty("address").GetString()!));
        }

        if (line.Contains("Stopping:", StringComparison.Ordinal))
        {
            stopping.TrySetResult();
        }
    }
}
