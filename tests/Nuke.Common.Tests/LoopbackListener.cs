using System.Net;
using System.Net.Sockets;

namespace Nuke.Common.Tests;

/// <summary>Listens for HTTP on a free port of this machine.</summary>
internal static class LoopbackListener
{
    public static HttpListener Start(out Uri address)
    {
        for (var attempt = 1; ; attempt++)
        {
            var listener = new HttpListener();
            address = new Uri($"http://127.0.0.1:{FreePort()}/");
            listener.Prefixes.Add(address.ToString());
            try
            {
                listener.Start();
                return listener;
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                // Another process has taken the port since it was free.
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
