using System.Security;
using System.Text.Json;

namespace Slipway.Tests.Secrets.Aws.Fake;

/// <summary>
/// AWS on loopback as far as secrets need it, strict, from its public descriptions: Systems Manager's GetParameters (AWS JSON 1.1; ten names at most, each once)
/// and the Security Token Service's GetCallerIdentity (Query protocol). For the SDK's own clients, which find it by <c>AWS_ENDPOINT_URL</c>.
/// </summary>
public sealed class FakeAws : IDisposable
{
    public const string AccessKey = "MADEUPACCESSKEY";
    public const string Account = "123456789012";
    public const string Arn = $"arn:aws:sts::{Account}:assumed-role/deploy/build";

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> values = [];
    private readonly FakeAwsServer server;
    private readonly CancellationTokenSource released = new();

    public FakeAws() => server = new FakeAwsServer(this);

    /// <summary>What it listens at; nobody does after <see cref="Stop"/>.</summary>
    public Uri Address => server.Address;

    /// <summary>What whole builds are to be given.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["AWS_ENDPOINT_URL"] = Address.AbsoluteUri,
        ["AWS_ACCESS_KEY_ID"] = AccessKey,
        ["AWS_SECRET_ACCESS_KEY"] = "made-up",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
    };

    /// <summary>The names of each question, after its region.</summary>
    public List<string> Questions { get; } = [];

    /// <summary>What was asked that the API does not have.</summary>
    public List<string> Violations { get; } = [];

    /// <summary>What is answered instead to the next questions for parameters, one each: <c>400 ThrottlingException</c>.</summary>
    public Queue<string> Refusals { get; } = [];

    /// <summary>What is answered to every question for parameters.</summary>
    public string? Refusal { get; set; }

    /// <summary>Whether the Security Token Service answers.</summary>
    public bool KnowsCaller { get; set; } = true;

    /// <summary>Parameters that this login may not read.</summary>
    public HashSet<string> Denied { get; } = [];

    /// <summary>Whether no answer ever comes.</summary>
    public bool Hangs { get; set; }

    public string this[string name]
    {
        set => values[name] = value;
    }

    public void Remove(string name) => values.Remove(name);

    public void Stop() => server.Dispose();

    public void Dispose()
    {
        released.Cancel();
        server.Dispose();
        released.Dispose();
    }

    internal async Task Hold(FakeAwsRequest request)
    {
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, released.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    internal FakeAwsAnswer Answer(FakeAwsRequest request)
    {
        lock (gate)
        {
            if (request.Method != "POST" || request.Path != "/" || request.Signature is not { } signature)
            {
                return Violation($"{request.Method} {request.Path}: not a signed POST to /");
            }

            if (signature.AccessKey != AccessKey)
            {
                return Refuse("400 UnrecognizedClientException", "The security token included in the request is invalid.");
            }

            return (signature.Service, request.Target, request.ContentType?.Split(';')[0]) switch
            {
                ("ssm", "AmazonSSM.GetParameters", "application/x-amz-json-1.1") => GetParameters(signature.Region, request.Body),
                ("sts", "", "application/x-www-form-urlencoded") when request.Body == "Action=GetCallerIdentity&Version=2011-06-15" => GetCallerIdentity(),
                var other => Violation($"{other}: {request.Body}"),
            };
        }
    }

    private static FakeAwsAnswer Json(int status, object body) => new(status, "application/x-amz-json-1.1", JsonSerializer.Serialize(body));

    private static FakeAwsAnswer Refuse(string refusal, string message = "refused") =>
        Json(int.Parse(refusal.Split(' ')[0], null as IFormatProvider), new { __type = refusal.Split(' ')[1], message });

    private FakeAwsAnswer Violation(string what)
    {
        Violations.Add(what);
        return Refuse("400 ValidationException", what);
    }

    private FakeAwsAnswer GetParameters(string region, string body)
    {
        using var question = JsonDocument.Parse(body);
        if (!question.RootElement.EnumerateObject().Select(x => x.Name).Order().SequenceEqual(["Names", "WithDecryption"]) || !question.RootElement.GetProperty("WithDecryption").GetBoolean())
        {
            return Violation($"GetParameters of {body}");
        }

        var names = question.RootElement.GetProperty("Names").EnumerateArray().Select(x => x.GetString()!).ToList();
        Questions.Add($"{region}: {string.Join(' ', names)}");
        if (names.Count is < 1 or > 10 || names.Distinct().Count() < names.Count)
        {
            return Violation($"GetParameters of {names.Count} names: one to ten, each once");
        }

        if ((Refusals.TryDequeue(out var next) ? next : Refusal) is { } refusal)
        {
            return Refuse(refusal);
        }

        return names.Find(Denied.Contains) is { } denied
            ? Refuse("400 AccessDeniedException", $"User: {Arn} is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:{region}:{Account}:parameter{denied}")
            : Json(200, new
            {
                Parameters = names.Where(values.ContainsKey).Select(x => new
                {
                    Name = x,
                    Type = "SecureString",
                    Value = values[x],
                    Version = 1,
                    ARN = $"arn:aws:ssm:{region}:{Account}:parameter{x}",
                    DataType = "text",
                }),
                InvalidParameters = names.Where(x => !values.ContainsKey(x)),
            });
    }

    private FakeAwsAnswer GetCallerIdentity() => KnowsCaller
        ? new(
            200,
            "text/xml",
            $"""
            <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
              <GetCallerIdentityResult><Arn>{SecurityElement.Escape(Arn)}</Arn><UserId>MADEUP:build</UserId><Account>{Account}</Account></GetCallerIdentityResult>
              <ResponseMetadata><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId></ResponseMetadata>
            </GetCallerIdentityResponse>
            """)
        : new(
            403,
            "text/xml",
            """
            <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
              <Error><Type>Sender</Type><Code>AccessDenied</Code><Message>refused</Message></Error><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId>
            </ErrorResponse>
            """);
}
