using System.Text.Json;

namespace Nuke.Common.Parameters;

/// <summary>A property of a parameter file.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Kind">What JSON says of the value: an array when there are several, an object for everything nested.</param>
/// <param name="Words">The values.</param>
/// <param name="Elements">What JSON says of each of the values.</param>
/// <param name="Line">The line of the name, from 1.</param>
internal sealed record ParameterFileProperty(
    string Name,
    JsonTokenType Kind,
    IReadOnlyList<string> Words,
    IReadOnlyList<JsonTokenType> Elements,
    int Line)
{
    /// <summary>Why the value cannot be one of the type, as far as JSON knows; null otherwise.</summary>
    public string? Mistake(Type type)
    {
        var element = ListType.ElementOf(type);
        if (Kind == JsonTokenType.StartObject)
        {
            return "is nested: expected a value, or a list of values";
        }

        if (Kind == JsonTokenType.StartArray && element is null)
        {
            return $"is a list: expected {ExpectedValue.Of(type)}";
        }

        var value = element ?? type;
        var isFlag = (Nullable.GetUnderlyingType(value) ?? value) == typeof(bool);
        var wrong = Elements.Select((kind, index) => (kind, index)).FirstOrDefault(candidate => candidate.kind switch
        {
            JsonTokenType.True or JsonTokenType.False => !isFlag,
            JsonTokenType.Number => isFlag,
            _ => false,
        });
        return wrong.kind == default ? null : $"is {Words[wrong.index]}: expected {ExpectedValue.Of(value)}";
    }
}
