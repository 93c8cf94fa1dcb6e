using System.Text;

namespace Slipway.Tests.Linting;

public sealed class A_secret_in_a_file : IDisposable
{
    private readonly Checkout checkout = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => checkout.Dispose();

    // Each in two parts, since the scan reads this file as well.
    private static readonly (string Start, string End)[] Secrets =
    [
        ("AKIA", "QWERTYUIOPASDFGH"),
        ("-----BEGIN RSA PRIVATE", " KEY-----\nMIIEowIBAAKCAQEA04up8hoqzS1+APIB\n"),
        ("-----BEGIN OPENSSH PRIVATE", " KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUA\n"),
        ("ghp_", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"),
        ("//registry/:_authToken=npm_", "aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3"),
        ("xoxb-", "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"),
        ("https://me:", "Tr0ub4dor3@host.example/path"),
        ("redis://:", "Tr0ub4dor3@cache:6379"),
        ("https://mainnet.example.com/v3/", "9aa3d95b3bc440fa88ea12eaa4456161"),
        ("db_password: ", "Tr0ub4dor3"),
    ];

    [Fact(Explicit = true)]
    public async Task is_found_and_not_shown()
    {
        for (var i = 0; i < Secrets.Length; i++)
        {
            checkout.With($"source/{i}.yaml", $"a: 1\n{Secrets[i].Start}{Secrets[i].End}\n");
        }

        var findings = await checkout.Secretlint.Check(checkout.Files, Cancellation);

        findings.Select(x => x.File).Distinct().ShouldBe(Secrets.Select((_, i) => $"source/{i}.yaml"));
        findings.ShouldAllBe(x => x.Line == 2 && x.Rule.StartsWith("secretlint/"));
        findings.ShouldAllBe(x => Secrets.All(secret => !x.Message.Contains(secret.End.Trim().Substring(0, 10))));
    }

    [Fact(Explicit = true)]
    public async Task is_found_in_utf16_too()
    {
        byte[] text = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx\n")];
        checkout.With("a.txt", text);

        (await checkout.Secretlint.Check(["a.txt"], Cancellation)).ShouldHaveSingleItem().Line.ShouldBe(1);
    }

    [Fact(Explicit = true)]
    public async Task is_found_in_a_large_file()
    {
        checkout.With("a.log", string.Concat(Enumerable.Repeat("a quiet line of a log, 2026-03-01 12:00\n", 100_000)) + "ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx\n");

        (await checkout.Secretlint.Check(["a.log"], Cancellation)).ShouldHaveSingleItem().Line.ShouldBe(100_001);
    }

    [Fact(Explicit = true)]
    public async Task is_not_what_only_stands_for_one()
    {
        checkout.With(
            "a.yaml",
            """
            ref+awsssm:///dev/listener/DB_PASSWORD: made-up-heron-4417
            password: ref+awsssm:///dev/listener/1?region=eu-west-3
            password: ${{ secrets.PASSWORD_1 }}
            url: https://user:$PASSWORD1@host.example
            url: https://host.example:8080/a@b1
            """);

        (await checkout.Secretlint.Check(["a.yaml"], Cancellation)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task is_not_sought_in_binary_files()
    {
        checkout.With("a.bin", [0, 1, 2, .. Encoding.UTF8.GetBytes("ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx")]);

        (await checkout.Secretlint.Check(["a.bin"], Cancellation)).ShouldBeEmpty();
    }
}
