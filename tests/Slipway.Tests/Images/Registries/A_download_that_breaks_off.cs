using System.Net;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

public sealed class A_download_that_breaks_off
{
    private static readonly byte[] Content = "the whole content"u8.ToArray();

    private static readonly Descriptor Blob = new() { MediaType = "text/plain", Digest = Digest.Of(Content), Size = Content.Length };

    private readonly List<string> ranges = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task goes_on_where_it_was()
    {
        (await Read(x => x is { } start ? Part(HttpStatusCode.PartialContent, start, Content.Length) : Part(HttpStatusCode.OK, 0, 5))).ShouldBe(Content);

        ranges.ShouldBe(["", "bytes=5-"]);
    }

    [Fact]
    public async Task begins_again_where_a_registry_cannot_go_on() =>
        (await Read(x => Part(HttpStatusCode.OK, 0, x is null ? 5 : Content.Length))).ShouldBe(Content);

    [Fact]
    public async Task again_and_again_is_an_error()
    {
        var error = await Should.ThrowAsync<UserError>(() => Read(_ => Part(HttpStatusCode.OK, 0, 5)));

        error.Message.ShouldContain("the connection was lost at byte 5 of 17");
        ranges.Count.ShouldBe(5);
    }

    [Fact]
    public async Task and_goes_on_with_something_else_is_found_out() =>
        (await Should.ThrowAsync<UserError>(() => Read(x => x is null ? Part(HttpStatusCode.OK, 0, 5) : Part(HttpStatusCode.PartialContent, 0, 12)))).Message.ShouldContain("has the content of");

    private async Task<byte[]> Read(Func<int?, HttpResponseMessage> answer)
    {
        var registry = new ScriptedRegistry(x =>
        {
            ranges.Add($"{x.Headers.Range}");
            return answer((int?)x.Headers.Range?.Ranges.Single().From);
        });
        return await new Registry(RepositoryName.Parse("registry.example.com/listener"), new HttpMessageInvoker(registry), Registries.Silence).ReadBytes(Blob, Cancellation);
    }

    private static HttpResponseMessage Part(HttpStatusCode status, int start, int end) =>
        new(status) { Content = new StreamContent(new Breaking(Content[start..end], isWhole: end == Content.Length || status == HttpStatusCode.PartialContent)) };

    private sealed class Breaking(byte[] bytes, bool isWhole) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is var count && (count > 0 || isWhole) ? count : throw new IOException("reset by peer");
    }
}
