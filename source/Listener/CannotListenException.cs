using System.Net.Sockets;

namespace Listener;

/// <summary>The service cannot listen on the addresses that <c>ASPNETCORE_URLS</c> or <c>ASPNETCORE_HTTP_PORTS</c> name.</summary>
internal sealed class CannotListenException(IEnumerable<string> addresses, Exception reason) : Exception(Describe(addresses, reason), reason)
{
    // The server's own default.
    private const string DefaultAddress = "http://localhost:5000";

    private static string Describe(IEnumerable<string> addresses, Exception reason) =>
        $"The service cannot listen on {string.Join(", ", addresses.DefaultIfEmpty(DefaultAddress))}: {Why(reason)}. "
        + "Free the address, or set another in ASPNETCORE_URLS or ASPNETCORE_HTTP_PORTS.";

    private static string Why(Exception reason) => reason.GetBaseException() is SocketException socket
        ? socket.Message
        : "expected addresses such as http://0.0.0.0:8080";
}
