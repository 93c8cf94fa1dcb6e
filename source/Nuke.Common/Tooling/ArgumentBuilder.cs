using System.Collections;
using System.Globalization;
using System.Reflection;
using Nuke.Common.IO;
using Nuke.Common.Reporting;

namespace Nuke.Common.Tooling;

/// <summary>The command line of options, by the attributes of their properties.</summary>
internal sealed class ArgumentBuilder
{
    private readonly ToolOptions options;
    private readonly List<string> secrets = [];

    public ArgumentBuilder(ToolOptions options)
    {
        this.options = options;
        secrets.AddRange(options.ProcessRedactedSecrets ?? []);
        Text = string.Join(' ', Parts().Where(part => part.Length > 0));
        Redact = SecretNotice.Hide(secrets);
    }

    /// <summary>The command line.</summary>
    public string Text { get; }

    /// <summary>Replaces secret values in a text.</summary>
    public Func<string, string> Redact { get; }

    private IEnumerable<string> Parts()
    {
        var arguments =
            from pair in options.Values
            let property = options.GetType().GetProperty(pair.Key)
            let attribute = property?.GetCustomAttribute<ArgumentAttribute>()
            where attribute is not null && pair.Value is not null
            orderby Math.Sign(attribute.Position) switch { > 0 => 0, 0 => 1, _ => 2 }, attribute.Position
            let value = attribute.FormatterMethod is null ? pair.Value : ArgumentFormatter.Format(options, property, attribute, pair.Value)
            select Render(value, attribute, property.GetCustomAttribute<ArgumentEscapeAttribute>());
        return
        [
            options.GetType().GetCustomAttribute<CommandAttribute>()?.Arguments ?? "",
            .. arguments,
            .. options.ProcessAdditionalArguments ?? [],
        ];
    }

    private string Render(object value, ArgumentAttribute attribute, ArgumentEscapeAttribute? escape)
    {
        if (value is bool isOn && !attribute.Format.Contains("{value}", StringComparison.Ordinal))
        {
            return isOn ? attribute.Format : "";
        }

        var pairs = Pairs(value, attribute)
            .Select(pair => (pair.Key, Value: Escape(pair.Value, escape)))
            .Where(pair => pair.Value.Length > 0)
            .ToList();
        if (attribute.Secret)
        {
            secrets.AddRange(pairs.Select(pair => pair.Value));
        }

        return attribute.Separator is null || pairs.Count == 0
            ? string.Join(' ', pairs.Select(pair => Fill(attribute.Format, pair.Key, pair.Value)))
            : Joined(pairs, attribute);
    }

    private static string Joined(IEnumerable<(string Key, string Value)> pairs, ArgumentAttribute attribute)
    {
        var first = attribute.Format.IndexOf('{', StringComparison.Ordinal);
        var (before, each) = (attribute.Format[..first], attribute.Format[first..]);
        var areArguments = string.IsNullOrWhiteSpace(attribute.Separator) && !attribute.QuoteMultiple;
        var values = pairs.Select(pair => areArguments
            ? Fill(each, pair.Key, pair.Value)
            : each.Replace("{key}", pair.Key, StringComparison.Ordinal).Replace("{value}", pair.Value, StringComparison.Ordinal));
        var joined = string.Join(attribute.Separator, values);
        return before + (areArguments ? joined : CommandLine.QuoteUnlessQuoted(joined));
    }

    private static string Fill(string format, string key, string value) => format
        .Replace("{key}", key, StringComparison.Ordinal)
        .Replace("{value}", CommandLine.QuoteUnlessQuoted(value), StringComparison.Ordinal);

    private static IEnumerable<(string Key, string Value)> Pairs(object value, ArgumentAttribute attribute) => value switch
    {
        string text => [("", text)],
        IDictionary dictionary => dictionary.Keys.Cast<object>().Select(key => (TextOf(key), TextOf(dictionary[key]))),
        IEnumerable items when IsLookup(value) => items.Cast<IEnumerable>().Select(group => (
            TextOf(group.GetType().GetProperty("Key")!.GetValue(group)),
            string.Join(attribute.InnerSeparator ?? ",", group.Cast<object>().Select(TextOf)))),
        IEnumerable items => items.Cast<object>().Select(item => ("", TextOf(item))),
        _ => [("", TextOf(value))],
    };

    private static bool IsLookup(object value) =>
        value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ILookup<,>));

    private static string Escape(string text, ArgumentEscapeAttribute? escape) => escape is null
        ? text
        : (string)escape.Type.GetMethod(escape.Method)!.Invoke(null, [text])!;

    private static string TextOf(object? value) => value switch
    {
        null => "",
        bool isOn => isOn ? "true" : "false",
        IAbsolutePathHolder holder => holder.Path.ToString(),
        Enum choice => choice.GetValue(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
