using System.Net;
using System.Text;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Registries;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.Images.Registries;

public sealed class A_registry_that_asks_who_it_is
{
    private const string Host = "https://registry.example.com";

    private static readonly Descriptor Blob = new() { MediaType = "text/plain", Digest = Digest.Of("content"), Size = 7 };

    private readonly SteppingClock clock = new(A.Morning);
    private readonly List<string> questions = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task and_keeps_blobs_elsewhere_sends_nobodys_name_along()
    {
        var images = Open(x => x.RequestUri!.Host == "store.example.net" ? Content() : WithPassword(x, () => To(HttpStatusCode.TemporaryRedirect, "https://store.example.net/blob?signed")));

        (await images.ReadBytes(Blob, Cancellation)).ShouldBe("content"u8.ToArray());

        questions.ShouldBe([$"GET {Host}/v2/listener/blobs/{Blob.Digest}", $"GET {Host}/v2/listener/blobs/{Blob.Digest} Basic", "GET https://store.example.net/blob?signed"]);
    }

    [Fact]
    public async Task and_sends_to_a_place_that_asks_too_gives_it_no_password()
    {
        var images = Open(x => x.RequestUri!.Host == "store.example.net"
            ? ScriptedRegistry.Challenge("Basic realm=\"give it to me\"")
            : To(HttpStatusCode.Found, "https://store.example.net/blob"));

        await Should.ThrowAsync<UserError>(() => images.ReadBytes(Blob, Cancellation));

        questions.ShouldAllBe(x => !x.EndsWith("Basic"));
    }

    [Fact]
    public async Task and_sends_to_another_place_of_its_own_is_told_there_too()
    {
        var images = Open(x => WithPassword(x, () => x.RequestUri!.AbsolutePath == "/elsewhere" ? Content() : To(HttpStatusCode.PermanentRedirect, "/elsewhere")));

        (await images.ReadBytes(Blob, Cancellation)).ShouldBe("content"u8.ToArray());

        questions[^1].ShouldBe($"GET {Host}/elsewhere Basic");
    }

    [Theory]
    [InlineData("http://store.example.net/blob")]
    [InlineData("http://127.0.0.1:1/blob")]
    [InlineData("file:///etc/hostname")]
    public async Task and_sends_to_a_place_without_HTTPS_is_not_followed(string place)
    {
        var error = await Should.ThrowAsync<UserError>(() => Open(_ => To(HttpStatusCode.Found, place)).ReadBytes(Blob, Cancellation));

        error.Message.ShouldContain("which is not HTTPS");
        questions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task and_sends_in_a_circle_is_found_out() =>
        (await Should.ThrowAsync<UserError>(() => Open(_ => To(HttpStatusCode.Found, "/again")).ReadBytes(Blob, Cancellation))).Message.ShouldContain("without end");

    [Fact]
    public async Task is_told_with_a_new_token_before_the_old_one_ends()
    {
        var given = 0;
        var images = Open(x => WithToken(x, () => $"{{\"token\":\"t{++given}\",\"expires_in\":300}}"));

        await images.HasManifest(Blob.Digest, Cancellation);
        clock.Pass(TimeSpan.FromSeconds(280));
        await images.HasManifest(Blob.Digest, Cancellation);
        given.ShouldBe(1);
        clock.Pass(TimeSpan.FromSeconds(11));
        await images.HasManifest(Blob.Digest, Cancellation);

        given.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"access_token":"t"}""")]
    [InlineData("""{"token":"t","access_token":"other","issued_at":"2026-03-01T09:00:00Z"}""")]
    [InlineData("""{"token":"t","expires_in":1e300}""")]
    public async Task takes_a_token_in_each_of_its_forms(string token)
    {
        var images = Open(x => WithToken(x, () => token, "t"));

        (await images.HasManifest(Blob.Digest, Cancellation)).ShouldBeTrue();
    }

    [Fact]
    public async Task and_whose_tokens_have_no_end_is_cut_short()
    {
        var images = Open(x => WithToken(x, () => $"{{\"token\":\"{new string('t', 2 << 20)}\"}}"));

        (await Should.ThrowAsync<UserError>(() => images.HasManifest(Blob.Digest, Cancellation))).Message.ShouldContain("what is no token");
    }

    [Fact]
    public async Task and_whose_refusals_have_no_end_is_not_read_to_it()
    {
        var images = Open(_ => new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent(new string(' ', 1 << 20), Encoding.UTF8, "application/json") });

        (await Should.ThrowAsync<UserError>(() => images.Resolve("v1", Cancellation))).Message.Split('\n')[0].TrimEnd()
            .ShouldBe("registry.example.com answers 403 to GET /v2/listener/manifests/v1");
    }

    [Fact]
    public async Task is_given_an_identity_token_in_a_form()
    {
        string? form = null;
        var images = Open(
            x =>
            {
                form = x.Content is { } content ? content.ReadAsStringAsync(Cancellation).Result : form;
                return WithToken(x, () => """{"access_token":"t"}""", "t");
            },
            new GivenCredentials(new RegistryCredential.IdentityToken("made-up")));

        await images.HasManifest(Blob.Digest, Cancellation);

        form.ShouldBe("scope=repository%3Alistener%3Apull&service=x&client_id=slipway&grant_type=refresh_token&refresh_token=made-up");
    }

    [Theory]
    [InlineData("repository:listener:pull", "repository:listener:pull,push")]
    [InlineData("repository:listener:pull,push", "repository:listener:pull,push")]
    [InlineData("repository:listener:push,pull", "repository:listener:push,pull")]
    public async Task and_forgets_what_writing_needs_is_asked_for_it(string named, string asked)
    {
        var images = Open(x => x.Method == HttpMethod.Head ? new HttpResponseMessage(HttpStatusCode.NotFound) : WithToken(x, () => """{"token":"t"}""", "t", named, HttpStatusCode.Created));

        await images.Put("v1", MediaTypes.Index, "{}"u8.ToArray(), Cancellation);

        questions.ShouldContain($"GET {Host}/token?scope={Uri.EscapeDataString(asked)}&service=x&client_id=slipway Basic");
    }

    [Fact]
    public async Task and_refuses_the_login_is_named_with_the_account_and_no_password()
    {
        var images = Open(x => x.RequestUri!.AbsolutePath == "/token" ? new HttpResponseMessage(HttpStatusCode.Forbidden) : WithToken(x, () => ""));

        var error = await Should.ThrowAsync<UserError>(() => images.HasManifest(Blob.Digest, Cancellation));

        error.Message.ShouldContain("gives builder and a password no access to repository:listener:pull");
        error.Message.ShouldNotContain("made-up");
    }

    private static HttpResponseMessage Content() => ScriptedRegistry.Ok("content"u8.ToArray());

    private static HttpResponseMessage To(HttpStatusCode status, string place) => new(status) { Headers = { Location = new Uri(place, UriKind.RelativeOrAbsolute) } };

    private static HttpResponseMessage WithPassword(HttpRequestMessage request, Func<HttpResponseMessage> answer) =>
        request.Headers.Authorization is null ? ScriptedRegistry.Challenge("Basic realm=\"x\"") : answer();

    private static HttpResponseMessage WithToken(
        HttpRequestMessage request, Func<string> token, string? wanted = null, string scope = "repository:listener:pull", HttpStatusCode status = HttpStatusCode.OK) =>
        request.RequestUri!.AbsolutePath == "/token" ? ScriptedRegistry.Ok(Encoding.UTF8.GetBytes(token()), "application/json")
        : request.Headers.Authorization is { Scheme: "Bearer" } given && (wanted is null || given.Parameter == wanted) ? new HttpResponseMessage(status)
        : ScriptedRegistry.Challenge($"Bearer realm=\"{Host}/token\",service=\"x\",scope=\"{scope}\"");

    private Registry Open(Func<HttpRequestMessage, HttpResponseMessage> answer, GivenCredentials? credentials = null)
    {
        var registry = new ScriptedRegistry(answer, questions);
        var http = new HttpMessageInvoker(new RegistryAuthorization(credentials ?? GivenCredentials.Builder, clock, new Patience(clock, new Redirection(registry))));
        return new Registry(RepositoryName.Parse("registry.example.com/listener"), http, Registries.Silence);
    }
}
