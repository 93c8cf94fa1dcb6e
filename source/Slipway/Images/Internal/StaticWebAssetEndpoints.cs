using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Files;

namespace Slipway.Images.Internal;

/// <summary>The list of static files that publishing writes for ASP.NET Core, with the headers of their responses.</summary>
internal static class StaticWebAssetEndpoints
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Replaces the times of the files on this machine.</summary>
    /// <exception cref="UserError">The file is damaged.</exception>
    public static async Task SetLastModified(string path, DateTimeOffset time, CancellationToken cancellation)
    {
        try
        {
            var json = JsonNode.Parse(await File.ReadAllBytesAsync(path, cancellation))!;
            var headers = json["Endpoints"]!.AsArray().SelectMany(x => x!["ResponseHeaders"]!.AsArray());
            foreach (var header in headers.Where(x => (string?)x!["Name"] == "Last-Modified"))
            {
                header!["Value"] = time.ToString("R");
            }

            AtomicFile.Write(path, json.ToJsonString(Compact));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new UserError($"{path} is no list of static web assets: {exception.Message}", "publish the service again", exception);
        }
    }
}
