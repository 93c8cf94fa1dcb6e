using System.Net;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

public sealed class A_registry_that_misbehaves
{
    private static readonly Descriptor Blob = new() { MediaType = "text/plain", Digest = Digest.Of("content"), Size = 7 };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("CONTENT", "has the content of")]
    [InlineData("content and more", "is longer than 7 bytes")]
    [InlineData("con", "has 3 bytes instead of 7")]
    public async Task and_answers_with_another_blob_is_found_out(string content, string how)
    {
        var images = Open(_ => ScriptedRegistry.Ok(System.Text.Encoding.UTF8.GetBytes(content)));

        var error = await Should.ThrowAsync<UserError>(() => images.ReadBytes(Blob, Cancellation));

        error.Message.ShouldContain(how);
    }

    [Fact]
    public async Task and_answers_with_another_manifest_is_found_out()
    {
        var images = Open(_ => ScriptedRegistry.Ok("{}"u8.ToArray(), MediaTypes.Manifest));

        (await Should.ThrowAsync<UserError>(() => images.ReadManifestBytes(Digest.Of("another"), Cancellation))).Message.ShouldContain("answers with sha256:");
    }

    [Fact]
    public async Task and_answers_with_an_endless_manifest_is_cut_short()
    {
        var images = Open(_ => ScriptedRegistry.Ok(new byte[5 << 20], MediaTypes.Manifest));

        (await Should.ThrowAsync<UserError>(() => images.Resolve("v1", Cancellation))).NextStep.ShouldContain("4 MiB");
    }

    [Theory]
    [InlineData("Bearer realm=\"http://elsewhere.example.com/token\",service=\"x\"")]
    [InlineData("Bearer realm=\"ftp://elsewhere.example.com/token\"")]
    [InlineData("Bearer service=\"x\"")]
    [InlineData("Bearer")]
    public async Task and_sends_to_a_place_that_is_not_safe_for_a_token_gets_no_password(string challenge)
    {
        var registry = new ScriptedRegistry(_ => ScriptedRegistry.Challenge(challenge));

        var error = await Should.ThrowAsync<UserError>(() => Open(registry).Resolve("v1", Cancellation));

        error.Message.ShouldContain("sends to '");
        registry.Questions.ShouldBe(["GET https://registry.example.com/v2/listener/manifests/v1"]);
    }

    [Fact]
    public async Task and_asks_for_a_password_gets_it_once_and_is_told_who_was_refused()
    {
        var registry = new ScriptedRegistry(_ => ScriptedRegistry.Challenge("Basic realm=\"x\""));

        var error = await Should.ThrowAsync<UserError>(() => Open(registry).Resolve("v1", Cancellation));

        error.NextStep.ShouldBe("log in: docker login registry.example.com");
        registry.Questions.Select(x => x.Split(' ').Length).ShouldBe([2, 3]);
    }

    [Fact]
    public async Task and_gives_a_token_that_is_none_is_named()
    {
        var images = Open(x => x.RequestUri!.AbsolutePath == "/token"
            ? ScriptedRegistry.Ok("<html>"u8.ToArray())
            : ScriptedRegistry.Challenge("Bearer realm=\"https://registry.example.com/token\",service=\"x\",scope=\"repository:listener:pull\""));

        (await Should.ThrowAsync<UserError>(() => images.Resolve("v1", Cancellation))).Message.ShouldContain("what is no token");
    }

    [Fact]
    public async Task and_begins_an_upload_nowhere_is_named()
    {
        var images = Open(x => new HttpResponseMessage(x.Method == HttpMethod.Post ? HttpStatusCode.Accepted : HttpStatusCode.NotFound));

        (await Should.ThrowAsync<UserError>(() => images.WriteBlob("text/plain", "content"u8.ToArray(), Cancellation))).Message.ShouldContain("does not say where");
    }

    [Fact]
    public async Task and_says_why_in_words_is_quoted_in_one_line()
    {
        var images = Open(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)
        {
            Content = new StringContent("""{"errors":[{"code":"DENIED","message":"your\u001b[31m plan\nis over"}]}""", System.Text.Encoding.UTF8, "application/json"),
        });

        (await Should.ThrowAsync<UserError>(() => images.Resolve("v1", Cancellation))).Message.Split('\n')[0].TrimEnd()
            .ShouldBe("registry.example.com answers 403 to GET /v2/listener/manifests/v1: your [31m plan is over");
    }

    [Theory]
    [InlineData("listener")]
    [InlineData("ghcr.io/Owner/listener")]
    [InlineData("ghcr.io/owner/listener:v1")]
    [InlineData("https://ghcr.io/owner/listener")]
    [InlineData("ghcr.io/owner//listener")]
    [InlineData("ghcr.io/../listener")]
    public void A_repository_whose_name_is_none_is_refused(string name) => Should.Throw<UserError>(() => RepositoryName.Parse(name));

    private static Registry Open(Func<HttpRequestMessage, HttpResponseMessage> answer) => Open(new ScriptedRegistry(answer));

    private static Registry Open(ScriptedRegistry registry) => new(
        RepositoryName.Parse("registry.example.com/listener"), new HttpMessageInvoker(new RegistryAuthorization(GivenCredentials.Builder, TimeProvider.System, new Patience(TimeProvider.System, registry))), Registries.Silence);
}
