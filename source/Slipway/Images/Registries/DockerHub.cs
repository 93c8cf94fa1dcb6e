namespace Slipway.Images.Registries;

/// <summary>Docker's own registry, which has one name for people, one for its API, and one for its logins.</summary>
/// <remarks>Docker's documentation, "docker login": the default registry.</remarks>
internal static class DockerHub
{
    public const string Name = "docker.io";
    public const string Host = "registry-1.docker.io";
    public const string Login = "https://index.docker.io/v1/";
}
