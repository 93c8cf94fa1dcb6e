using Slipway.Secrets;

namespace Slipway.Tests.Secrets;

public sealed class A_secret : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void does_not_show_itself() => $"{new SecretValue("hunter2")}".ShouldBe("***");

    [Fact]
    public async Task is_read_from_a_file()
    {
        folder.Write("password", "hunter2\n");

        (await Resolve("ref+file://password")).ShouldBe("hunter2");
    }

    [Fact]
    public async Task is_read_from_a_key_of_a_yaml_file()
    {
        folder.Write("all.yaml", "db:\n  password: hunter2\n");

        (await Resolve("ref+file://all.yaml#/db/password")).ShouldBe("hunter2");
    }

    [Theory]
    [InlineData("ref+file://none", "there is no file")]
    [InlineData("ref+file://all.yaml#/db/user", "there is no value at db/user")]
    [InlineData("ref+file://broken.yaml#/db", "is no YAML, at line 2")]
    [InlineData("ref+env://SLIPWAY_NO_SUCH_VARIABLE", "SLIPWAY_NO_SUCH_VARIABLE is not set")]
    [InlineData("ref+vault://x", "no store keeps ref+vault://x")]
    public async Task that_is_missing_is_named_by_its_reference(string reference, string message)
    {
        folder.Write("all.yaml", "db:\n  password: hunter2\n");
        folder.Write("broken.yaml", "{hunter2");

        var error = await Should.ThrowAsync<UserError>(() => Resolve(reference));

        error.Message.ShouldContain(reference);
        error.Message.ShouldContain(message);
        error.ToString().ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task of_any_store_is_made_up_in_the_local_profile()
    {
        var file = folder.Write("local-secrets.yaml", "ref+awsssm:///dev/DB_PASSWORD: made-up\n");
        var references = new Dictionary<string, SecretReference> { ["DB_PASSWORD"] = SecretReference.Parse("ref+awsssm:///dev/DB_PASSWORD?region=eu-west-3") };

        var values = await new SecretResolver(new LocalSecrets(file)).Resolve(references, Cancellation);

        values["DB_PASSWORD"].Reveal().ShouldBe("made-up");
    }

    private async Task<string> Resolve(string reference)
    {
        var resolver = new SecretResolver(new EnvironmentSecrets(), new FileSecrets(folder.Path));
        var values = await resolver.Resolve(new Dictionary<string, SecretReference> { ["DB_PASSWORD"] = SecretReference.Parse(reference) }, Cancellation);
        return values["DB_PASSWORD"].Reveal();
    }
}
