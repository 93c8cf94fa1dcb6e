using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Listener.Rpc;

namespace Listener.Tests.Rpc;

/// <summary>Two endpoints that differ only in a secret are shown alike: so nothing of the secret is shown, in whatever spelling.</summary>
public sealed partial class A_secret_in_an_RPC_endpoint
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly Gen<string> Hexadecimal = Gen.String[Gen.Char["0123456789abcdefABCDEF"], 4, 64];
    private static readonly Gen<string> Base64Url = Gen.String[Gen.Char[Alphabet + "-_"], 4, 48];
    private static readonly Gen<string> Short = Gen.String[Gen.Char[Alphabet], 1, 3].Where(key => !PublicWords.Contains(key));
    private static readonly Gen<string> Letters = Gen.String[Gen.Char['a', 'z'], 9, 20].Where(key => !PublicWords.Contains(key));
    private static readonly Gen<string> Uuid = Gen.Guid.Select(id => id.ToString());
    private static readonly Gen<string> Encoded = Gen.Byte.Array[2, 24].Select(bytes => string.Concat(bytes.Select(b => $"%{b:x2}")));
    private static readonly Gen<string> Dotted = Gen.Select(Base64Url, Base64Url, (a, b) => $"x{a}.{b}x");
    private static readonly Gen<string> Marks = Gen.String[Gen.Char["abc019-_.~!$&'()*+,;=:@"], 4, 24]
        .Where(key => key.Trim('.').Length > 2);

    private static readonly Gen<string> Secret = Gen.OneOf(Hexadecimal, Base64Url, Short, Letters, Uuid, Dotted, Marks, Encoded)
        .Where(key => Uri.UnescapeDataString(key) is var plain && !PublicWords.Contains(plain) && plain.Trim('.').Length > 0);

    private static readonly Func<string, string>[] Places =
    [
        key => $"https://node.example/v3/{key}",
        key => $"https://node.example/v3/{key}/",
        key => $"https://node.example/{key}/rpc",
        key => $"https://node.example//{key}/{key}/rpc",
        key => $"wss://node.example:8546/ws?key={key}",
        key => $"https://node.example/?{key}",
        key => $"https://node.example/rpc#{key}",
    ];

    private static readonly Gen<string> UserInfo = Gen.OneOf(Base64Url, Encoded, Uuid);

    private static readonly Gen<string> Label = Gen.OneOf(
        Gen.String[Gen.Char["0123456789abcdef"], 8, 40], Gen.String[Gen.Char[Alphabet], 8, 40], Gen.String[Gen.Char['a', 'z'], 8, 40], Uuid)
        .Where(label => !label.Split('-').Any(part => PublicWords.Contains(part.TrimEnd("0123456789".ToCharArray()))));

    [Fact]
    public void leaves_no_trace_in_path_query_or_fragment() => Gen.Select(Secret, Secret).Sample((one, other) =>
        Places.ShouldAllBe(place => Shown(place(one)) == Shown(place(other))));

    [Fact]
    public void leaves_no_trace_in_the_user_info() => Gen.Select(UserInfo, UserInfo).Sample((user, password) =>
    {
        Shown($"https://{user}:{password}@node.example/rpc").ShouldBe("https://node.example/rpc");
        Shown($"https://{user}@node.example/rpc").ShouldBe("https://node.example/rpc");
    });

    [Fact]
    public void leaves_no_trace_in_a_label_below_the_domain() => Gen.Select(Label, Label).Sample((one, other) =>
    {
        Shown($"https://{one}.provider.example/rpc").ShouldBe("https://***.provider.example/rpc");
        Shown($"https://{one}.eth-mainnet.provider.example").ShouldBe(Shown($"https://{other}.eth-mainnet.provider.example"));
    });

    [Fact]
    public void leaves_no_trace_as_the_only_label_below_a_private_domain() =>
        Gen.OneOf(Uuid, Gen.String[Gen.Char["0123456789abcdef"], 16, 63]).Where(key => key.Count(char.IsAsciiDigit) > 2).Sample(key =>
            Shown($"https://{key}.internal").ShouldBe("https://***.internal"));

    [Fact]
    public void cannot_bring_anything_but_public_words_into_the_path_by_any_bytes() => Gen.String.Sample(text =>
    {
        if (RpcEndpoint.TryParse($"https://node.example/{text}", out var endpoint))
        {
            var path = endpoint.Shown["https://node.example".Length..];
            path.Split('/', StringSplitOptions.RemoveEmptyEntries)
                .ShouldAllBe(part => part == RpcEndpoint.Hidden || PublicWords.Contains(part));
        }
    });

    [Fact]
    public void cannot_escape_the_shape_of_what_is_shown() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        if (RpcEndpoint.TryParse($"https://{Encoding.Latin1.GetString(bytes)}", out var endpoint))
        {
            Shape().IsMatch(endpoint.Shown).ShouldBeTrue(endpoint.Shown);
        }
    });

    [GeneratedRegex(@"^https://(([a-z0-9-]+|\*\*\*)(\.([a-z0-9-]+|\*\*\*))*|\[[0-9a-f:.]+\])(:[0-9]+)?(/([A-Za-z0-9]+|\*\*\*))*\z")]
    private static partial Regex Shape();

    private static string Shown(string text) =>
        RpcEndpoint.TryParse(text, out var endpoint) ? endpoint.Shown : throw new FormatException(text);
}
