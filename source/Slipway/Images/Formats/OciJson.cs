using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Slipway.Images.Formats;

/// <summary>JSON of the OCI specification. Written without white space and in a fixed order: the bytes are an address.</summary>
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(ImageIndex))]
[JsonSerializable(typeof(ImageConfig))]
[JsonSerializable(typeof(LayoutMarker))]
internal sealed partial class OciJson : JsonSerializerContext
{
    private static readonly OciJson Canonical = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new DigestConverter() }
    });

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, TypeOf<T>());

    /// <param name="json">The text in UTF-8.</param>
    /// <param name="place">Where it was read from, for messages.</param>
    /// <exception cref="UserError">The text is no such JSON.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json, string place)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TypeOf<T>()) ?? throw new JsonException("it is null");
        }
        catch (JsonException exception)
        {
            throw new UserError(
                $"{place} is no {typeof(T).Name} of the OCI specification: {exception.Message}",
                "it was written by another tool or is damaged: write it again",
                exception);
        }
    }

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Canonical.Options.GetTypeInfo(typeof(T));
}
