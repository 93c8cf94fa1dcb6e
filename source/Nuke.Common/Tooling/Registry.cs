using System.Net;
using System.Net.Http.Headers;

namespace Nuke.Common.Tooling;

/// <summary>Asks registries of packages over HTTP.</summary>
internal static class Registry
{
    private static readonly Lazy<HttpClient> Client = new(() => new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All })
    {
        Timeout = TimeSpan.FromSeconds(30),
        DefaultRequestHeaders = { UserAgent = { new ProductInfoHeaderValue("Slipway", null) } },
    });

    /// <summary>The text at an address; null when there is nothing.</summary>
    /// <exception cref="AssertionException">The registry cannot be reached, or refuses.</exception>
    public static async Task<string?> GetAsync(Uri address, AuthenticationHeaderValue? credentials = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Authorization = credentials } };
        try
        {
            using var response = await Client.Value.SendAsync(request).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotFound)
            {
                return null;
            }

            Assert.True(response.IsSuccessStatusCode, $"{address} answered {(int)response.StatusCode} {response.ReasonPhrase}");
            return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw new AssertionException($"{address} cannot be reached: {exception.Message}", exception);
        }
        catch (TaskCanceledException exception)
        {
            throw new AssertionException($"{address} did not answer within {Client.Value.Timeout.TotalSeconds} s", exception);
        }
    }
}
