using System.Globalization;
using System.Text.Json;
using Listener.Tests.Processes;

namespace Listener.Tests.Running;

public sealed class The_log(RunningService running, ServiceLife life)
{
    [Fact]
    public void is_a_JSON_object_a_line_from_start_to_end_without_probes() =>
        life.OutputLines.Select(Message).ShouldBe(
        [
            $"Now listening on: {life.Address.ToString().TrimEnd('/')}",
            "Started in dev for goerli: commit 0123456789abcdef0123456789abcdef01234567, "
                + $"image sha256:{new string('a', 64)}, RPC endpoint https://eth-goerli.g.alchemy.com/v2/***",
            "Stopping: requests in flight are finished",
            "Stopped",
        ]);

    [Fact]
    public void has_the_time_in_UTC_wherever_the_service_runs()
    {
        using var entry = JsonDocument.Parse(running.OutputLines[0]);

        var time = DateTimeOffset.ParseExact(entry.RootElement.GetProperty("Timestamp").GetString()!,
            "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        time.ShouldBeInRange(DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
    }

    private static string Message(string line)
    {
        using var entry = JsonDocument.Parse(line);
        return entry.RootElement.GetProperty("Message").GetString()!;
    }
}
