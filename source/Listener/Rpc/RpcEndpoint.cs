using System.Diagnostics.CodeAnalysis;

namespace Listener.Rpc;

/// <summary>The address of a blockchain node, as far as it may be shown.</summary>
/// <remarks>Providers put API keys into the path, the query, the user info and even the host name. So what is shown is built from
/// what is known to be harmless: everything else becomes <see cref="Hidden"/>. The full address is not kept.</remarks>
internal sealed record RpcEndpoint
{
    public const string Hidden = "***";

    private RpcEndpoint(string shown) => Shown = shown;

    /// <summary>Scheme, host, port and path, with <see cref="Hidden"/> in place of whatever could be a key.</summary>
    public string Shown { get; }

    /// <summary>Reads an absolute URL with the scheme http, https, ws or wss, a host, and a port from 1 to 65535 if any.</summary>
    public static bool TryParse(string text, [MaybeNullWhen(false)] out RpcEndpoint endpoint)
    {
        endpoint = Uri.TryCreate(text, UriKind.Absolute, out var uri) && IsEndpoint(uri, text)
            ? new RpcEndpoint($"{uri.Scheme}://{ShownHost.Of(uri)}{ShownPort(uri)}{ShownPath.Of(uri)}")
            : null;
        return endpoint is not null;
    }

    public override string ToString() => Shown;

    // Uri mends what is no URL: it trims spaces, turns backslashes and guesses slashes. Here that is a mistake to report.
    private static bool IsEndpoint(Uri uri, string text) =>
        uri.Scheme is "http" or "https" or "ws" or "wss"
        && text.StartsWith($"{uri.Scheme}://", StringComparison.OrdinalIgnoreCase)
        && text.All(c => c is > ' ' and not ('\\' or '\u007f') && !char.IsWhiteSpace(c) && !char.IsControl(c))
        && uri.Host.Length > 0
        && uri.Port is >= 1 and <= 65535;

    private static string ShownPort(Uri uri) => uri.IsDefaultPort ? "" : $":{uri.Port}";
}
