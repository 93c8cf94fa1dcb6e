using Slipway.Images.Internal;

namespace Slipway.Tests.Images;

public sealed class A_list_of_static_web_assets : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task has_the_time_of_the_commit()
    {
        var path = folder.Write("Listener.staticwebassets.endpoints.json", """
            {"Version":1,"Endpoints":[{"Route":"site.css","ResponseHeaders":[
            {"Name":"ETag","Value":"\"a+b=\""},{"Name":"Last-Modified","Value":"Mon, 23 Nov 2026 06:37:52 GMT"}]}]}
            """);

        await StaticWebAssetEndpoints.SetLastModified(path, Samples.CommitTime, Cancellation);

        File.ReadAllText(path).ShouldBe("""
            {"Version":1,"Endpoints":[{"Route":"site.css","ResponseHeaders":[
            {"Name":"ETag","Value":"\"a+b=\""},{"Name":"Last-Modified","Value":"Sun, 01 Mar 2026 11:00:00 GMT"}]}]}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("""{"Endpoints":[{"ResponseHeaders":[null]}]}""")]
    public async Task that_is_damaged_is_named(string text)
    {
        var path = folder.Write("Listener.staticwebassets.endpoints.json", text);

        var error = await Should.ThrowAsync<UserError>(() => StaticWebAssetEndpoints.SetLastModified(path, Samples.CommitTime, Cancellation));

        error.Message.ShouldStartWith($"{path} is no list of static web assets");
    }
}
