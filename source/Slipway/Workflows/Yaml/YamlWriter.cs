using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Slipway.Workflows.Yaml;

/// <summary>Writes YAML that YAML 1.1 and 1.2 read alike, as GitHub's own parser does.</summary>
internal static partial class YamlWriter
{
    public static string Write(YamlMap document, IEnumerable<string> header)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var line in header)
        {
            writer.WriteLine($"# {line}");
        }

        writer.WriteLine();
        var settings = new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, newLine: "\n");
        var emitter = new Emitter(writer, settings.WithIndentedSequences());
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(document, emitter);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private static void Write(YamlNode node, Emitter emitter)
    {
        switch (node)
        {
            case YamlText text:
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text.Value, StyleOf(text), isPlainImplicit: true, isQuotedImplicit: true));
                if (text.Comment is { } comment)
                {
                    emitter.Emit(new Comment(comment, isInline: true));
                }

                break;
            case YamlList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (var item in list.Items)
                {
                    Write(item, emitter);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case YamlMap map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, map.Any() ? MappingStyle.Block : MappingStyle.Flow));
                foreach (var (key, value) in map)
                {
                    emitter.Emit(new Scalar(key));
                    Write(value, emitter);
                }

                emitter.Emit(new MappingEnd());
                break;
        }
    }

    private static ScalarStyle StyleOf(YamlText text) => text switch
    {
        { Kind: YamlTextKind.Literal } => ScalarStyle.Plain,
        { Value: var value } when NeedsEscapes.IsMatch(value) => ScalarStyle.DoubleQuoted,
        { Value: var value } when value.Contains('\n', StringComparison.Ordinal) => ScalarStyle.Literal,
        { Value: var value } when LooksLikeSomethingElse.IsMatch(value) => ScalarStyle.DoubleQuoted,
        _ => ScalarStyle.Any,
    };

    /// <summary>White space that a reader would drop or take for indentation, and what is not printable.</summary>
    [GeneratedRegex(@"^\s|[^\S\n]\z|[^\S\n]\n|[\p{C}-[\n\p{Cs}]]")]
    private static partial Regex NeedsEscapes { get; }

    /// <summary>Null, truth values, numbers and dates of YAML 1.1 and 1.2.</summary>
    [GeneratedRegex(@"^(|~|null|true|false|yes|no|on|off|y|n|[-+]?(\d|\.\d|\.inf|\.nan|0x|0o).*|=|<<)\z", RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeSomethingElse { get; }
}
