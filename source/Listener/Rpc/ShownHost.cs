using System.Net;

namespace Listener.Rpc;

/// <summary>The host of an endpoint. IP addresses are shown; of a name, the registered domain and labels of public words.</summary>
internal static class ShownHost
{
    private const int LongestDomain = 24;

    public static string Of(Uri uri) => uri.HostNameType switch
    {
        UriHostNameType.IPv4 => uri.Host,
        UriHostNameType.IPv6 => $"[{WithoutZone(uri.DnsSafeHost)}]",
        _ => Name(uri.IdnHost),
    };

    private static string Name(string host)
    {
        var labels = host.TrimEnd('.').Split('.');
        var domain = labels.Length - 2;
        return string.Join('.', labels.Select((label, at) =>
            IsPublic(label) || (at >= domain && IsDomain(label)) ? label : RpcEndpoint.Hidden));
    }

    // rpc, eth-mainnet, bsc-dataseed1, geth-0
    private static bool IsPublic(string label)
    {
        var parts = label.Split('-');
        return parts.All(part => PublicWords.Contains(WithoutNumber(part)) || (part == parts[^1] && IsNumber(part) && parts.Length > 1));
    }

    // A domain is public, but below a private one (.internal, .local) a first label may be anything: so nothing that looks drawn by lot.
    private static bool IsDomain(string label) =>
        label.Length <= LongestDomain && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && label.Count(char.IsAsciiDigit) <= 2;

    private static bool IsNumber(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit);

    private static string WithoutNumber(string text)
    {
        var word = text.TrimEnd("0123456789".ToCharArray());
        return text.Length - word.Length <= 2 ? word : text;
    }

    // A zone names a network interface, or whatever else somebody wrote there.
    private static string WithoutZone(string address) =>
        IPAddress.TryParse(address.Split('%')[0], out var parsed) ? parsed.ToString() : RpcEndpoint.Hidden;
}
