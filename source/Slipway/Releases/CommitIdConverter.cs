using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Releases;

internal sealed class CommitIdConverter : JsonConverter<CommitId>
{
    public override CommitId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CommitId.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, CommitId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
