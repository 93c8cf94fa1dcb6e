using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using k8s.Models;

namespace Slipway.Charts;

/// <summary>What a single value of a Kubernetes type may be.</summary>
internal static partial class ScalarCheck
{
    /// <summary>The values that fit, in words; null when the type is none of a single value.</summary>
    public static string? Expectation(Type type) =>
        type == typeof(string) ? "a text (in quotes where YAML would see something else)"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) || type == typeof(long) ? "an integer"
        : type == typeof(double) ? "a number"
        : type == typeof(DateTime) ? "a time"
        : type == typeof(byte[]) ? "a text in base64"
        : type == typeof(IntOrString) ? "an integer or a text"
        : type == typeof(ResourceQuantity) ? "a quantity such as 100m or 64Mi"
        : null;

    public static bool Fits(JsonNode node, Type type) => node is JsonValue value && value.GetValueKind() switch
    {
        JsonValueKind.String => FitsText(value.GetValue<string>(), type),
        JsonValueKind.True or JsonValueKind.False => type == typeof(bool),
        JsonValueKind.Number => type == typeof(double) || type == typeof(ResourceQuantity) || FitsInteger(value.ToJsonString(), type),
        _ => false,
    };

    private static bool FitsText(string text, Type type) =>
        type == typeof(string)
        || type == typeof(IntOrString)
        || (type == typeof(ResourceQuantity) && Quantity().IsMatch(text))
        || (type == typeof(DateTime) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _))
        || (type == typeof(byte[]) && Convert.TryFromBase64String(text, new byte[text.Length], out _));

    private static bool FitsInteger(string number, Type type) =>
        type == typeof(long) ? long.TryParse(number, CultureInfo.InvariantCulture, out _)
        : (type == typeof(int) || type == typeof(IntOrString)) && int.TryParse(number, CultureInfo.InvariantCulture, out _);

    // The grammar of a quantity: k8s.io/apimachinery/pkg/api/resource.
    [GeneratedRegex(@"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$")]
    private static partial Regex Quantity();
}
