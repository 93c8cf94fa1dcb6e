using System.Net;

namespace Slipway.Images.Registries;

/// <summary>The proxy that the environment names (HTTPS_PROXY, NO_PROXY), but not on the way to this machine itself.</summary>
internal sealed class LoopbackWithoutProxy(IWebProxy proxy) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => proxy.Credentials;
        set => proxy.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : proxy.GetProxy(destination);

    public bool IsBypassed(Uri host) => host.IsLoopback || proxy.IsBypassed(host);
}
