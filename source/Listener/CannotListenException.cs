using System.Net.Sockets;

namespace Listener;

/// <summary>The service cannot listen on the addresses that <c>ASPNETCORE_URLS</c> or <c>ASPNETCORE_HTTP_PORTS</c> name.</summary>
/// <param name="server">The configuration that holds these variables without their prefix.</param>
/// <param name="reason">What the server said.</param>
internal sealed class CannotListenException(IConfiguration server, Exception reason) : Exception(Describe(server, reason), reason)
{
    private const string ServersDefault = "http://localhost:5000";

    private static string Describe(IConfiguration server, Exception reason) =>
        $"The service cannot listen on {Addresses(server)}: {Why(reason)}. "
        + "Free the address, or set another in ASPNETCORE_URLS or ASPNETCORE_HTTP_PORTS.";

    private static string Addresses(IConfiguration server) => (server["URLS"], server["HTTP_PORTS"], server["HTTPS_PORTS"]) switch
    {
        ({ Length: > 0 } urls, _, _) => urls,
        (_, { Length: > 0 } ports, _) => $"port {ports}",
        (_, _, { Length: > 0 } ports) => $"port {ports} with HTTPS",
        _ => ServersDefault,
    };

    private static string Why(Exception reason) => reason.GetBaseException() is SocketException socket
        ? socket.Message
        : "expected addresses such as http://0.0.0.0:8080";
}
