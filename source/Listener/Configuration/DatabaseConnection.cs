namespace Listener.Configuration;

/// <summary>The database that the service is configured for. That a password is there was checked; it is not kept.</summary>
/// <param name="Host">Host name or IP address.</param>
/// <param name="Port">TCP port.</param>
/// <param name="Name">Name of the database.</param>
/// <param name="User">Name of the role that connects.</param>
internal sealed record DatabaseConnection(string Host, int Port, string Name, string User);
