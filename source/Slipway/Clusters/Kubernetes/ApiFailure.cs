using System.Net;
using System.Text.Json;
using k8s;
using k8s.Autorest;
using k8s.Exceptions;
using k8s.Models;

namespace Slipway.Clusters.Kubernetes;

/// <summary>What goes wrong when the API of a cluster is asked.</summary>
internal static class ApiFailure
{
    /// <summary>Whether it is the API's refusal, or the way to it, that failed; a time limit counts, too.</summary>
    public static bool Is(Exception exception) => exception
        is HttpOperationException or HttpRequestException or IOException or OperationCanceledException or KubeConfigException or JsonException;

    /// <summary>Whether the API answered, and with this.</summary>
    public static bool Is(Exception exception, HttpStatusCode code) => exception is HttpOperationException refused && refused.Response.StatusCode == code;

    /// <summary>What happened, as the API says it.</summary>
    public static string Words(Exception exception) => exception switch
    {
        HttpOperationException refused => StatusOf(refused)?.Message ?? $"the API answered {(int)refused.Response.StatusCode}",
        OperationCanceledException => "the API did not answer in time",
        _ => exception.Message,
    };

    private static V1Status? StatusOf(HttpOperationException refused)
    {
        try
        {
            return refused.Response.Content is { Length: > 0 } content ? KubernetesJson.Deserialize<V1Status>(content) : null;
        }
        catch (JsonException)
        {
            // Something in between answered, not the API: its page says nothing about the request.
            return null;
        }
    }
}
