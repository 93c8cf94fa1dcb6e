using System.Text.Json;
using Slipway.Clusters;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Verification;

/// <summary>Asks every copy of an instance what it is: the commit, image and network that it reports have to be the ones deployed.</summary>
/// <param name="cluster">Leads to the copies.</param>
public sealed class SmokeTest(ICluster cluster)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Looks at an instance.</summary>
    /// <exception cref="UserError">It reports something else.</exception>
    public async Task Run(Instance instance, Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        foreach (var connection in await cluster.Connect(instance, target, cancellation))
        {
            using (connection)
            {
                await RunPatiently(connection, release, target, cancellation);
            }
        }
    }

    private static async Task RunPatiently(InstanceConnection connection, Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        for (var end = DateTime.UtcNow + connection.Patience; ;)
        {
            try
            {
                await Run(connection, release, target, cancellation);
                return;
            }
            catch (UserError) when (DateTime.UtcNow < end)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    private static async Task Run(InstanceConnection connection, Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        await Get(connection, target, "/healthz/ready", cancellation);
        using var version = JsonDocument.Parse(await Get(connection, target, "/version", cancellation));
        Expect(connection, target, version, "commit", release.Commit.ToString());
        Expect(connection, target, version, "imageDigest", release.Image.ToString());
        Expect(connection, target, version, "network", target.Network);
    }

    private static void Expect(InstanceConnection connection, DeploymentTarget target, JsonDocument version, string property, string expected)
    {
        var reported = version.RootElement.TryGetProperty(property, out var value) ? value.ToString() : "nothing";
        if (reported != expected)
        {
            throw new UserError(
                $"{Named(connection, target)}: {connection.Address}version reports {property} {reported}, deployed was {expected}",
                "something else answers there, or the service does not report what it is given");
        }
    }

    private static async Task<string> Get(InstanceConnection connection, DeploymentTarget target, string path, CancellationToken cancellation)
    {
        var address = new Uri(connection.Address, path);
        try
        {
            using var answer = await connection.Http.GetAsync(address, cancellation);
            return answer.IsSuccessStatusCode
                ? await answer.Content.ReadAsStringAsync(cancellation)
                : throw new UserError($"{Named(connection, target)}: {address} answers {(int)answer.StatusCode}", "the smoke test needs an answer of 200");
        }
        catch (HttpRequestException exception) when (exception.InnerException is UserError error)
        {
            throw new UserError(error.Message.Split(Environment.NewLine)[0], error.NextStep, exception);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new UserError($"{Named(connection, target)}: {address} does not answer in time", "look at the instance's log", exception);
        }
        catch (HttpRequestException exception)
        {
            throw new UserError($"{Named(connection, target)}: {address} does not answer ({exception.HttpRequestError})", "look at the instance's log", exception);
        }
    }

    private static string Named(InstanceConnection connection, DeploymentTarget target) =>
        connection.Copy == target.Name ? target.Name : $"{target.Name} ({connection.Copy})";
}
