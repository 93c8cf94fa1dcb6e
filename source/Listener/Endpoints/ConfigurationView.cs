using Listener.Configuration;

namespace Listener.Endpoints;

/// <summary>The configuration as <c>/config</c> and the page show it.</summary>
internal sealed record ConfigurationView(string Environment, string Network, string RpcEndpoint, DatabaseView Database)
{
    public static ConfigurationView Of(ServiceConfiguration configuration) =>
        new(configuration.Environment, configuration.Network, configuration.RpcEndpoint.Shown, DatabaseView.Of(configuration.Database));
}

/// <param name="Password"><c>set</c>: without a password the service does not start.</param>
internal sealed record DatabaseView(string Host, int Port, string Name, string User, string Password)
{
    public static DatabaseView Of(DatabaseConnection database) => new(database.Host, database.Port, database.Name, database.User, "set");
}
