namespace Listener.Tests.Processes;

/// <summary>The environment of a service that starts, with secrets wherever one could be.</summary>
internal static class ServiceEnvironment
{
    public const string Password = "pass-Tr0ub4dor-word";

    /// <summary>Every piece of the environment that must never come out of the service.</summary>
    public static readonly string[] Secrets = [Password, "rpc-us3r", "rpc-pa55", "AbC_d-0123456789", "que1y-key", "fragm3nt"];

    public static Dictionary<string, string> Complete() => new()
    {
        ["ENVIRONMENT"] = "dev",
        ["BLOCKCHAIN_NETWORK_NAME"] = "goerli",
        ["RPC_ENDPOINT"] = "https://rpc-us3r:rpc-pa55@eth-goerli.g.alchemy.com/v2/AbC_d-0123456789?apikey=que1y-key#fragm3nt",
        ["DB_HOST"] = "db.dev.internal",
        ["DB_PORT"] = "6432",
        ["DB_NAME"] = "events",
        ["DB_USER"] = "listener",
        ["DB_PASSWORD"] = Password,
        ["COMMIT_ID"] = "0123456789abcdef0123456789abcdef01234567",
        ["IMAGE_DIGEST"] = "sha256:" + new string('a', 64),
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
    };

    public static Dictionary<string, string> With(string name, string value) => new(Complete()) { [name] = value };

    public static Dictionary<string, string> Without(params string[] names) =>
        Complete().Where(variable => !names.Contains(variable.Key)).ToDictionary();
}
