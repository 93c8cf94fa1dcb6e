using System.Text;
using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

public sealed class The_credentials_of_Docker : IDisposable
{
    // A helper is found by its name alone: one that no other test has keeps them apart.
    private readonly string helper = $"slipway-{Guid.NewGuid():n}";
    private readonly string? path = Environment.GetEnvironmentVariable("PATH");
    private readonly TemporaryFolder folder = new("slipway-credentials-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", path);
        folder.Dispose();
    }

    [Theory]
    [InlineData("ghcr.io", "ghcr.io")]
    [InlineData("https://ghcr.io", "ghcr.io")]
    [InlineData("https://ghcr.io/v2/", "ghcr.io")]
    [InlineData("127.0.0.1:5000", "127.0.0.1:5000")]
    [InlineData("https://index.docker.io/v1/", "registry-1.docker.io")]
    public async Task are_found_under_every_name_that_Docker_writes(string key, string registry)
    {
        Write($$"""{ "auths": { "other.example.com": {}, "{{key}}": { "auth": "{{Base64("builder:made:up")}}" } } }""");

        (await Find(registry)).ShouldBe(new RegistryCredential.Password("builder", "made:up"));
    }

    [Fact]
    public async Task may_be_an_identity_token()
    {
        Write("""{ "auths": { "ghcr.io": { "identitytoken": "made-up" } } }""");

        (await Find("ghcr.io")).ShouldBe(new RegistryCredential.IdentityToken("made-up"));
    }

    [Fact]
    public async Task are_none_where_nobody_has_logged_in()
    {
        (await Find("ghcr.io")).ShouldBeNull();
        Write("""{ "auths": { "ghcr.io": {} } }""");
        (await Find("ghcr.io")).ShouldBeNull();
        (await Find("other.example.com")).ShouldBeNull();
    }

    [Theory]
    [InlineData("credHelpers")]
    [InlineData("credsStore")]
    public async Task come_from_a_helper(string setting)
    {
        WriteHelper("""read -r registry; echo "{ \"ServerURL\": \"$registry\", \"Username\": \"builder of $registry\", \"Secret\": \"made-up\" }" """);
        Write(setting == "credsStore" ? $$"""{ "credsStore": "{{helper}}" }""" : $$"""{ "credHelpers": { "ghcr.io": "{{helper}}" } }""");

        (await Find("ghcr.io")).ShouldBe(new RegistryCredential.Password("builder of ghcr.io", "made-up"));
    }

    [Fact]
    public async Task come_from_a_helper_as_a_token()
    {
        WriteHelper("""echo '{ "Username": "<token>", "Secret": "made-up" }' """);
        Write($$"""{ "credsStore": "{{helper}}" }""");

        (await Find("ghcr.io")).ShouldBe(new RegistryCredential.IdentityToken("made-up"));
    }

    [Fact]
    public async Task that_a_helper_does_not_have_are_none()
    {
        WriteHelper("echo 'credentials not found in native keychain'; exit 1");
        Write($$"""{ "credsStore": "{{helper}}" }""");

        (await Find("ghcr.io")).ShouldBeNull();
    }

    [Theory]
    [InlineData("exit 3", "it ended with 3")]
    [InlineData("echo made-up", "answers without a name or a secret")]
    public async Task that_a_helper_cannot_give_are_an_error_without_a_secret(string script, string message)
    {
        WriteHelper(script);
        Write($$"""{ "credsStore": "{{helper}}" }""");

        var error = await Should.ThrowAsync<UserError>(() => Find("ghcr.io"));

        error.Message.ShouldContain(message);
        error.Message.ShouldNotContain("made-up");
        error.NextStep.ShouldBe("log in anew: docker login ghcr.io");
    }

    [Theory]
    [InlineData("{", "is no configuration of Docker's")]
    [InlineData("""{ "auths": { "ghcr.io": { "auth": "!" } } }""", "is not user:password in base64")]
    [InlineData("""{ "credHelpers": { "ghcr.io": "../../bin/sh" } }""", "names '../../bin/sh' as a credential helper")]
    public async Task that_are_damaged_are_named(string config, string message)
    {
        Write(config);

        (await Should.ThrowAsync<UserError>(() => Find("ghcr.io"))).Message.ShouldContain(message);
    }

    private Task<RegistryCredential?> Find(string registry) => new DockerCredentials(folder["config.json"]).For(registry, Cancellation);

    private void Write(string config) => folder.Write("config.json", config);

    private void WriteHelper(string script)
    {
        var program = folder.Write($"docker-credential-{helper}", $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable("PATH", $"{folder.Path}{Path.PathSeparator}{path}");
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
