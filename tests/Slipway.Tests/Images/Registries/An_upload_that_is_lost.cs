using System.Net;
using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.Images.Registries;

public sealed class An_upload_that_is_lost
{
    private const int MiB = 1 << 20;

    private readonly byte[] content = new byte[10 * MiB];
    private readonly List<string> answers = [];
    private readonly MemoryStream taken = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public An_upload_that_is_lost() => new Random(7).NextBytes(content);

    [Fact]
    public async Task is_sent_again_in_pieces_that_every_registry_takes()
    {
        await Write(whole => whole ? Lose(HttpStatusCode.NotFound) : Take(int.MaxValue));

        taken.ToArray().ShouldBe(content);
        answers.ShouldBe(["PUT -", $"PATCH 0-{(4 * MiB) - 1}", $"PATCH {4 * MiB}-{(8 * MiB) - 1}", $"PUT {8 * MiB}-{(10 * MiB) - 1}"]);
    }

    [Fact]
    public async Task is_sent_on_from_where_the_registry_has_it()
    {
        var lost = false;
        await Write(whole =>
        {
            if (whole || lost || taken.Length == 0)
            {
                return whole ? Lose(HttpStatusCode.RequestEntityTooLarge) : Take(int.MaxValue);
            }

            lost = true;
            Take(MiB);
            return Lose(HttpStatusCode.RequestedRangeNotSatisfiable);
        });

        taken.ToArray().ShouldBe(content);
        answers.ShouldContain("GET -");
        answers[^2..].ShouldBe([$"PATCH {5 * MiB}-{(9 * MiB) - 1}", $"PUT {9 * MiB}-{(10 * MiB) - 1}"]);
    }

    [Fact]
    public async Task again_and_again_is_an_error_in_the_registrys_words()
    {
        var error = await Should.ThrowAsync<UserError>(() => Write(_ => Lose(HttpStatusCode.BadRequest)));

        error.Message.ShouldContain("answers 400 to PATCH /upload: digest invalid");
        answers.Count(x => x == "PUT -").ShouldBe(1);
    }

    [Fact]
    public async Task tells_how_far_it_is()
    {
        var told = new List<Transfer>();

        await Write(_ => Take(int.MaxValue), told);

        told[0].Done.ShouldBe(0);
        told[^1].IsDone.ShouldBeTrue();
        told.Count(x => x.IsDone).ShouldBe(1);
        told.Select(x => x.Done).ShouldBeInOrder();
    }

    private HttpRequestMessage? current;

    private async Task Write(Func<bool, HttpResponseMessage> part, List<Transfer>? told = null)
    {
        var registry = new ScriptedRegistry(request =>
        {
            current = request;
            if (request.Method == HttpMethod.Head)
            {
                return new HttpResponseMessage(HttpStatusCode.NotFound);
            }

            if (request.Method == HttpMethod.Post)
            {
                taken.SetLength(0);
                return At(HttpStatusCode.Accepted);
            }

            var range = request.Content?.Headers.TryGetValues("Content-Range", out var values) == true ? values.Single() : "-";
            answers.Add($"{request.Method} {range}");
            return request.Method == HttpMethod.Get ? Kept() : part(range == "-");
        });
        var clock = new SteppingClock(A.Morning);
        var images = new Registry(RepositoryName.Parse("registry.example.com/listener"), new HttpMessageInvoker(new Patience(clock, registry)), new Listening(told ?? []));
        await images.WriteBlob("application/octet-stream", content, Cancellation);
    }

    private HttpResponseMessage Take(int most)
    {
        var sent = current!.Content!.ReadAsByteArrayAsync(Cancellation).Result;
        taken.Write(sent, 0, Math.Min(sent.Length, most));
        return At(current.Method == HttpMethod.Put ? HttpStatusCode.Created : HttpStatusCode.Accepted);
    }

    private static HttpResponseMessage Lose(HttpStatusCode how) => new(how)
    {
        Content = new StringContent("""{"errors":[{"code":"DIGEST_INVALID","message":"digest invalid"}]}""", System.Text.Encoding.UTF8, "application/json"),
    };

    private HttpResponseMessage Kept()
    {
        var answer = At(HttpStatusCode.NoContent);
        answer.Headers.TryAddWithoutValidation("Range", $"0-{taken.Length - 1}");
        return answer;
    }

    private static HttpResponseMessage At(HttpStatusCode status) => new(status) { Headers = { Location = new Uri("/upload", UriKind.Relative) } };
}
