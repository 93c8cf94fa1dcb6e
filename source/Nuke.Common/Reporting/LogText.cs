using System.Globalization;
using Serilog.Events;
using Serilog.Parsing;

namespace Nuke.Common.Reporting;

/// <summary>The message of an event, with texts as they are, not in quotes.</summary>
internal static class LogText
{
    public static string Of(LogEvent logEvent, Verbosity verbosity)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            if (token is PropertyToken property
                && logEvent.Properties.TryGetValue(property.PropertyName, out var value)
                && value is ScalarValue { Value: string text }
                && property is { Alignment: null, Format: null })
            {
                writer.Write(text);
            }
            else
            {
                token.Render(logEvent.Properties, writer, CultureInfo.InvariantCulture);
            }
        }

        var message = writer.ToString();
        var error = logEvent.Exception is { } exception ? ErrorText.Of(exception, verbosity) : "";
        return (message.Length, error.Length) switch
        {
            (_, 0) => message,
            (0, _) => error,
            _ when error.StartsWith(message, StringComparison.Ordinal) => error,
            _ => $"{message}{Environment.NewLine}{error}",
        };
    }
}
