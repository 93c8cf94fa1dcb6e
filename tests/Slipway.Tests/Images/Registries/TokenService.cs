using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace Slipway.Tests.Images.Registries;

/// <summary>Gives the tokens that a registry asks for, as Docker's token authentication specification has it.</summary>
internal sealed class TokenService : IAsyncDisposable
{
    private const string Service = "the registry";

    private readonly HttpListener listener;
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate;
    private readonly TemporaryFolder folder = new();
    private readonly Task serving;
    private readonly int port;

    public TokenService()
    {
        certificate = new CertificateRequest("CN=tokens", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        folder.Write("tokens.pem", certificate.ExportCertificatePem());
        (listener, port) = Listen();
        serving = Serve();
    }

    /// <summary>Who has asked, and for what.</summary>
    public List<string> Questions { get; } = [];

    /// <summary>The section of the registry's configuration.</summary>
    public string Auth => $"auth: {{ token: {{ realm: \"http://127.0.0.1:{port}/token\", service: \"{Service}\", issuer: tokens, rootcertbundle: \"{folder["tokens.pem"]}\" }} }}";

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
        key.Dispose();
        certificate.Dispose();
        folder.Dispose();
    }

    private static (HttpListener Listener, int Port) Listen()
    {
        while (true)
        {
            var candidate = Random.Shared.Next(20000, 60000);
            var attempt = new HttpListener { Prefixes = { $"http://127.0.0.1:{candidate}/" } };
            try
            {
                attempt.Start();
                return (attempt, candidate);
            }
            catch (HttpListenerException)
            {
                attempt.Close();
            }
        }
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var user = context.Request.Headers["Authorization"] is { } header
                ? Encoding.UTF8.GetString(Convert.FromBase64String(header["Basic ".Length..]))
                : "nobody";
            var scopes = context.Request.QueryString.GetValues("scope") ?? [];
            Questions.Add($"{user} asks for {string.Join(' ', scopes)}");
            context.Response.StatusCode = user is "nobody" or "builder:made-up" ? 200 : 401;
            var mayWrite = user == "builder:made-up";
            context.Response.OutputStream.Write(JsonSerializer.SerializeToUtf8Bytes(new { token = Token(scopes, mayWrite) }));
            context.Response.Close();
        }
    }

    private string Token(IEnumerable<string> scopes, bool mayWrite)
    {
        var access = scopes.Select(x => x.Split(':')).Select(x => new { type = x[0], name = x[1], actions = x[2].Split(',').Where(y => mayWrite || y == "pull").ToArray() });
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var header = Part(new { typ = "JWT", alg = "RS256", x5c = new[] { Convert.ToBase64String(certificate.RawData) } });
        var claims = Part(new { iss = "tokens", sub = "x", aud = Service, exp = now + 300, nbf = now - 10, iat = now, jti = $"{Guid.NewGuid():n}", access });
        var signature = key.SignData(Encoding.ASCII.GetBytes($"{header}.{claims}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{header}.{claims}.{Url(signature)}";
    }

    private static string Part(object value) => Url(JsonSerializer.SerializeToUtf8Bytes(value));

    private static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
