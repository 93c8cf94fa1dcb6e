using Listener.Rpc;

namespace Listener.Configuration;

/// <summary>The configuration that the environment gave to the service: whole and valid, and free of secrets.</summary>
internal sealed record ServiceConfiguration(string Environment, string Network, RpcEndpoint RpcEndpoint, DatabaseConnection Database)
{
    public const int DefaultDatabasePort = 5432;

    /// <summary>Reads the variables <c>ENVIRONMENT</c>, <c>BLOCKCHAIN_NETWORK_NAME</c>, <c>RPC_ENDPOINT</c>, <c>DB_HOST</c>,
    /// <c>DB_PORT</c>, <c>DB_NAME</c>, <c>DB_USER</c> and <c>DB_PASSWORD</c>.</summary>
    /// <remarks>As with PostgreSQL's own clients, the port is 5432 and the database has the name of the user unless given.</remarks>
    /// <exception cref="InvalidConfigurationException">A variable is missing or malformed.</exception>
    public static ServiceConfiguration Read(Func<string, string?> variable)
    {
        var reader = new VariableReader(variable);

        var environment = reader.Required<string>("ENVIRONMENT", "a name, such as dev", Syntax.TryParseName);
        var network = reader.Required<string>("BLOCKCHAIN_NETWORK_NAME", "a name, such as goerli", Syntax.TryParseName);
        var endpoint = reader.Required<RpcEndpoint>("RPC_ENDPOINT", "a URL that begins with http://, https://, ws:// or wss://",
            RpcEndpoint.TryParse);
        var host = reader.Required<string>("DB_HOST", "a host name or an IP address", Syntax.TryParseHost);
        var port = reader.Optional("DB_PORT", "a port from 1 to 65535", Syntax.TryParsePort, DefaultDatabasePort);
        var user = reader.Required<string>("DB_USER", "the name of a database user", Syntax.TryParseName);
        var name = reader.Optional("DB_NAME", "the name of a database", Syntax.TryParseName, user);
        reader.Required<bool>("DB_PASSWORD", "the password of that user", (_, out given) => given = true);
        reader.ThrowIfInvalid();

        return new ServiceConfiguration(environment!, network!, endpoint!, new DatabaseConnection(host!, port, name!, user!));
    }
}
