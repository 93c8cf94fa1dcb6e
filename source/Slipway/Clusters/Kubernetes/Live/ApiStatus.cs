using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>Why the API server says no.</summary>
/// <param name="Message">In words, one line.</param>
/// <param name="IsMissingNamespace">Whether all that is wrong is that the namespace is not there.</param>
/// <remarks>Kubernetes API conventions, Response Status Kind.</remarks>
internal sealed record ApiStatus(string Message, bool IsMissingNamespace)
{
    /// <summary>Reads the body of an answer.</summary>
    public static ApiStatus Read(string? body)
    {
        var status = Parse(body);
        var message = status?["message"]?.ToString() ?? body ?? "";
        return new ApiStatus(
            new string([.. message.Select(x => char.IsControl(x) ? ' ' : x)]).Trim(),
            $"{status?["reason"]}" == "NotFound" && $"{status?["details"]?["kind"]}" == "namespaces");
    }

    private static JsonNode? Parse(string? body)
    {
        try
        {
            return JsonNode.Parse(body ?? "") as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
