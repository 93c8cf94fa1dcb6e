using System.Text.Json;

namespace Slipway.Infrastructure;

/// <summary>Where the states of all live folders are; the key is the folder's.</summary>
/// <param name="Bucket">The bucket of S3.</param>
/// <param name="Region">Its region.</param>
public sealed record StateBackend(string Bucket, string Region)
{
    /// <summary>The file of the live folders that names it.</summary>
    public const string File = "account.json";

    internal IEnumerable<string> Arguments => [$"-backend-config=bucket={Bucket}", $"-backend-config=region={Region}"];

    /// <summary>Reads it.</summary>
    /// <param name="file">The path of <c>account.json</c>.</param>
    /// <exception cref="UserError">The file is missing, or names no bucket or region.</exception>
    public static StateBackend Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(file));
            return new StateBackend(Text(json.RootElement, "state_bucket"), Text(json.RootElement, "region"));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserError($"{file} is not there", "it names the account and the bucket of the states: see terraform/README.md", exception);
        }
        catch (JsonException exception)
        {
            throw new UserError($"{file}:{exception.LineNumber + 1} is no JSON", "mend the line", exception);
        }

        string Text(JsonElement json, string name) =>
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
                ? text
                : throw new UserError($"{file} has no {name}", $"write it as a text: \"{name}\": \"…\"");
    }
}
