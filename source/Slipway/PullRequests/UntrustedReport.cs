using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Slipway.PullRequests;

/// <summary>JSON that a run has written which nobody trusts, read by one that many trust.</summary>
internal static class UntrustedReport
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>Reads what others have written.</summary>
    /// <exception cref="UserError">It is no report. The message holds nothing of it: a log can be written to, too.</exception>
    public static T Read<T>(ReadOnlySpan<byte> content, JsonTypeInfo<T> type)
        where T : class
    {
        if (content.Length > MostBytes)
        {
            throw Refused($"it has {content.Length / 1024} KiB, the most is {MostBytes / 1024}");
        }

        try
        {
            var report = JsonSerializer.Deserialize(content, type) ?? throw Refused("it is empty");
            return HasNullInList(content) ? throw Refused("there is a null in a list") : report;
        }
        catch (JsonException exception)
        {
            throw Refused($"line {exception.LineNumber + 1} is no part of a report");
        }
        catch (UserError exception) when (exception.NextStep.StartsWith("expected ", StringComparison.Ordinal))
        {
            throw Refused("a digest or commit in it is none");
        }
    }

    // Where a member may not be null the serializer says so; of what is in a list it does not.
    private static bool HasNullInList(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        for (var before = JsonTokenType.None; reader.Read(); before = reader.TokenType)
        {
            if (reader.TokenType == JsonTokenType.Null && before != JsonTokenType.PropertyName)
            {
                return true;
            }
        }

        return false;
    }

    public static UserError Refused(string why) => new($"the report is refused: {why}", "the next run of the pull request writes another");

    public static UserError OtherVersion => Refused("it is of another version");

    public static UserError OutOfBounds => Refused("its names or numbers are out of bounds");
}
