using System.Text.Json;
using Slipway.Clusters;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Verification;

/// <summary>Asks an instance what it is: the commit, image and network that it reports have to be the ones deployed.</summary>
public sealed class SmokeTest(HttpClient http)
{
    /// <summary>Looks at an instance.</summary>
    /// <exception cref="UserError">It reports something else.</exception>
    public async Task Run(Instance instance, Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        await Get(instance, "/healthz/ready", cancellation);
        using var version = JsonDocument.Parse(await Get(instance, "/version", cancellation));
        Expect(instance, version, "commit", release.Commit.ToString());
        Expect(instance, version, "imageDigest", release.Image.ToString());
        Expect(instance, version, "network", target.Network);
    }

    private static void Expect(Instance instance, JsonDocument version, string property, string expected)
    {
        var reported = version.RootElement.TryGetProperty(property, out var value) ? value.ToString() : "nothing";
        if (reported != expected)
        {
            throw new UserError(
                $"{instance.Target}: {instance.Address}version reports {property} {reported}, deployed was {expected}",
                "something else answers there, or the service does not report what it is given");
        }
    }

    private async Task<string> Get(Instance instance, string path, CancellationToken cancellation)
    {
        var address = new Uri(instance.Address, path);
        try
        {
            using var answer = await http.GetAsync(address, cancellation);
            return answer.IsSuccessStatusCode
                ? await answer.Content.ReadAsStringAsync(cancellation)
                : throw new UserError($"{instance.Target}: {address} answers {(int)answer.StatusCode}", "the smoke test needs an answer of 200");
        }
        catch (HttpRequestException exception)
        {
            throw new UserError($"{instance.Target}: {address} does not answer ({exception.HttpRequestError})", "look at the instance's log", exception);
        }
    }
}
