using System.Text.Json;

namespace Slipway.Images.Formats;

internal static class JsonTokens
{
    public static void Expect(this ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException($"expected {type}, found {reader.TokenType}");
        }
    }
}
