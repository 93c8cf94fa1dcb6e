namespace Slipway.Infrastructure.Internal;

/// <summary>A block of a Terraform file: <c>data "terraform_remote_state" "network" { … }</c>.</summary>
/// <param name="Type">Its first word.</param>
/// <param name="Labels">The texts after it.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Body">What is between its braces.</param>
internal sealed record HclBlock(string Type, IReadOnlyList<string> Labels, int Line, IReadOnlyList<HclToken> Body)
{
    /// <summary>The blocks right inside it.</summary>
    public IEnumerable<HclBlock> Blocks => In(Body);

    /// <summary>What an argument of this name is, at any depth: one token, or none when it is computed.</summary>
    public IEnumerable<HclToken?> Arguments(string name) => Body.Index()
        .Where(x => x.Item.IsWord(name) && x.Index + 2 < Body.Count && Body[x.Index + 1].Is("=") && !Body[x.Index + 2].Is("="))
        .Select(x => Body[x.Index + 2].Kind == HclTokenKind.Text ? Body[x.Index + 2] : (HclToken?)null);

    /// <summary>The blocks of a file.</summary>
    public static IEnumerable<HclBlock> Of(string content) => In([.. HclTokens.Of(content)]);

    private static IEnumerable<HclBlock> In(IReadOnlyList<HclToken> tokens)
    {
        var depth = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (depth == 0 && tokens[at].Kind == HclTokenKind.Word && HeadLength(tokens, at) is { } head)
            {
                var end = EndOf(tokens, at + head);
                yield return new HclBlock(
                    tokens[at].Text,
                    [.. tokens.Skip(at + 1).Take(head - 1).Select(x => x.Text)],
                    tokens[at].Line,
                    [.. tokens.Skip(at + head + 1).Take(end - at - head - 1)]);
                at = end;
            }
            else if (tokens[at].Kind == HclTokenKind.Sign)
            {
                depth += tokens[at].Text switch { "{" or "[" or "(" => 1, "}" or "]" or ")" => -1, _ => 0 };
            }
        }
    }

    // How many tokens there are before the brace, if it is the head of a block.
    private static int? HeadLength(IReadOnlyList<HclToken> tokens, int start)
    {
        var at = start + 1;
        while (at < tokens.Count && tokens[at].Kind is HclTokenKind.Text or HclTokenKind.Word && tokens[at].Line == tokens[start].Line)
        {
            at++;
        }

        return at < tokens.Count && tokens[at].Is("{") ? at - start : null;
    }

    private static int EndOf(IReadOnlyList<HclToken> tokens, int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            depth += tokens[at].Is("{") ? 1 : tokens[at].Is("}") ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return tokens.Count;
    }
}
