using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Nuke.Common.IO;
using Nuke.Common.Reporting;

namespace Nuke.Common.Tooling;

/// <summary>
/// A command line as an interpolated string. A value is quoted as needed, so it stays one argument; formats:
/// <c>{value:r}</c> is a secret, replaced wherever the process is logged; <c>{value:nq}</c> is taken as it is.
/// Null and empty values give nothing. A plain string is a command line as it stands.
/// </summary>
[InterpolatedStringHandler]
public ref struct ArgumentStringHandler
{
    private readonly StringBuilder commandLine;
    private readonly List<string> secrets;

    /// <summary>How many backslashes the text ends with that count twice when a quote follows, and once otherwise.</summary>
    private int backslashes;

    public ArgumentStringHandler(int literalLength, int formattedCount, out bool handlerIsValid)
    {
        commandLine = new StringBuilder(literalLength + (formattedCount * 16));
        secrets = [];
        handlerIsValid = true;
    }

    public static implicit operator ArgumentStringHandler(string? value)
    {
        var handler = new ArgumentStringHandler(value?.Length ?? 0, 0, out _);
        handler.AppendLiteral(value ?? "");
        return handler;
    }

    /// <summary>Adds text as it is.</summary>
    public void AppendLiteral(string value)
    {
        if (value.AsSpan().TrimStart('\\') is ['"', ..])
        {
            commandLine.Append('\\', backslashes);
        }

        backslashes = value.Length == 0 ? backslashes : 0;
        commandLine.Append(value);
    }

    /// <summary>Adds a value.</summary>
    public void AppendFormatted(object? obj, int alignment = 0, string? format = null)
    {
        var text = obj switch
        {
            IAbsolutePathHolder holder => format is null or "r" ? holder.Path.ToString() : holder.Path.ToString(format),
            IFormattable formattable => formattable.ToString(format is "r" or "nq" ? null : format, CultureInfo.InvariantCulture),
            _ => obj?.ToString(),
        };
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (format == "r")
        {
            secrets.Add(text);
        }

        var isQuotedByFormat = format == "nq" || (obj is IAbsolutePathHolder && format is not (null or "r"));
        if (isQuotedByFormat)
        {
            Append(text, alignment);
        }
        else
        {
            AppendInPlace(text, alignment);
        }
    }

    /// <summary>Adds paths, each quoted as needed, separated by spaces.</summary>
    public void AppendFormatted(IEnumerable<IAbsolutePathHolder> paths, int alignment = 0, string? format = null)
    {
        var texts = paths.Select(path => format is null ? CommandLine.Quote(path.Path) : path.Path.ToString(format));
        Append(string.Join(' ', texts), alignment);
    }

    /// <summary>The command line.</summary>
    public string ToStringAndClear()
    {
        var text = commandLine.ToString();
        commandLine.Clear();
        return text;
    }

    /// <summary>Replaces the secret values in a text, however they are written.</summary>
    public Func<string, string> GetFilter() => SecretNotice.Hide(secrets);

    private void AppendInPlace(string text, int alignment)
    {
        if (!CommandLine.EndsWithinQuotes(commandLine.ToString()))
        {
            Append(CommandLine.QuoteUnlessQuoted(text), alignment);
            return;
        }

        var before = backslashes;
        var body = text.TrimEnd('\\');
        var last = text.Length - body.Length;
        Append(CommandLine.EscapeWithinQuotes(body) + new string('\\', last), alignment);
        backslashes = body.Length == 0 ? before + last : last;
    }

    private void Append(string text, int alignment) =>
        AppendLiteral(alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment));
}
