using System.Text.Json.Serialization;

namespace Listener.Endpoints;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ConfigurationView))]
[JsonSerializable(typeof(VersionView))]
internal sealed partial class ViewSerializer : JsonSerializerContext;
