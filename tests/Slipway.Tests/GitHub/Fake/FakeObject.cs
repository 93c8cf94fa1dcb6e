using System.Text.Json.Nodes;

namespace Slipway.Tests.GitHub.Fake;

internal static class FakeObject
{
    public static JsonObject Of(params (string Name, JsonNode? Value)[] members) => new([.. members.Select(x => KeyValuePair.Create(x.Name, x.Value))]);
}
