using Listener.Configuration;
using Listener.Tests.Processes;

namespace Listener.Tests.Configuration;

public sealed class A_configuration
{
    [Fact]
    public void is_read_from_the_environment()
    {
        var configuration = Read(ServiceEnvironment.Complete());

        configuration.Environment.ShouldBe("dev");
        configuration.Network.ShouldBe("goerli");
        configuration.RpcEndpoint.Shown.ShouldBe("https://eth-goerli.g.alchemy.com/v2/***");
        configuration.Database.ShouldBe(new DatabaseConnection("db.dev.internal", 6432, "events", "listener"));
    }

    [Fact]
    public void has_the_defaults_of_PostgreSQL_for_port_and_database()
    {
        var configuration = Read(ServiceEnvironment.Without("DB_PORT", "DB_NAME"));

        configuration.Database.ShouldBe(new DatabaseConnection("db.dev.internal", 5432, "listener", "listener"));
    }

    [Theory]
    [InlineData("ENVIRONMENT", "")]
    [InlineData("ENVIRONMENT", " dev")]
    [InlineData("ENVIRONMENT", "dev\n")]
    [InlineData("ENVIRONMENT", "dev\u001b[31m")]
    [InlineData("BLOCKCHAIN_NETWORK_NAME", "main\u2028net")]
    [InlineData("BLOCKCHAIN_NETWORK_NAME", "main\u202enet")]
    [InlineData("DB_USER", "\t")]
    [InlineData("DB_NAME", "events\u0000")]
    [InlineData("DB_PORT", "0")]
    [InlineData("DB_PORT", "65536")]
    [InlineData("DB_PORT", "-1")]
    [InlineData("DB_PORT", "5432 ")]
    [InlineData("DB_PORT", "٥٤٣٢")]
    [InlineData("DB_HOST", "db host")]
    [InlineData("DB_HOST", "postgres://listener@db")]
    [InlineData("DB_HOST", "db/../etc")]
    [InlineData("DB_PASSWORD", "")]
    public void with_a_malformed_variable_is_refused(string name, string value)
    {
        var error = Should.Throw<InvalidConfigurationException>(() => Read(ServiceEnvironment.With(name, value)));

        error.Message.ShouldStartWith("The service cannot start: a variable of its environment is missing or malformed.\n  " + name);
        error.Message.Split('\n').Length.ShouldBe(3);
    }

    [Fact]
    public void with_a_name_that_is_too_long_is_refused() =>
        Should.Throw<InvalidConfigurationException>(() => Read(ServiceEnvironment.With("ENVIRONMENT", new string('x', 129))));

    [Theory]
    [InlineData("DB_HOST", "localhost")]
    [InlineData("DB_HOST", "127.0.0.1")]
    [InlineData("DB_HOST", "::1")]
    [InlineData("DB_HOST", "my_database")]
    [InlineData("DB_PORT", "65535")]
    [InlineData("ENVIRONMENT", "prod <b>&'\"")]
    [InlineData("BLOCKCHAIN_NETWORK_NAME", "Ethereum 主网")]
    [InlineData("DB_PASSWORD", "  \n\u0001")]
    public void may_hold_what_a_name_a_host_or_a_password_may_be(string name, string value) =>
        Should.NotThrow(() => Read(ServiceEnvironment.With(name, value)));

    private static ServiceConfiguration Read(Dictionary<string, string> environment) =>
        ServiceConfiguration.Read(environment.GetValueOrDefault);
}
