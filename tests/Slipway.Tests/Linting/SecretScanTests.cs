using System.Text;

namespace Slipway.Tests.Linting;

public sealed class A_secret_in_a_file : IDisposable
{
    private readonly Checkout checkout = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => checkout.Dispose();

    /// <summary>Written in two parts, since the scan reads this file as well.</summary>
    [Theory]
    [InlineData("AKIA", "QWERTYUIOPASDFGH")]
    [InlineData("-----BEGIN RSA PRIVATE", " KEY-----\nMIIEowIBAAKCAQEA04up8hoqzS1+APIB\n")]
    [InlineData("-----BEGIN OPENSSH PRIVATE", " KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUA\n")]
    [InlineData("ghp_", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx")]
    [InlineData("//registry/:_authToken=npm_", "aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3")]
    [InlineData("xoxb-", "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx")]
    [InlineData("https://me:", "Tr0ub4dor3@host.example/path")]
    [InlineData("redis://:", "Tr0ub4dor3@cache:6379")]
    [InlineData("https://mainnet.example.com/v3/", "9aa3d95b3bc440fa88ea12eaa4456161")]
    [InlineData("db_password: ", "Tr0ub4dor3")]
    public async Task is_found_and_not_shown(string start, string rest)
    {
        checkout.With("source/settings.yaml", $"a: 1\n{start}{rest}\n");

        var findings = await checkout.Secretlint.Check(checkout.Files, Cancellation);

        findings.ShouldNotBeEmpty();
        findings.ShouldAllBe(x => x.File == "source/settings.yaml" && x.Line == 2 && x.Rule.StartsWith("secretlint/"));
        findings.ShouldAllBe(x => !x.Message.Contains(rest.Trim().Substring(0, 10)));
    }

    [Fact]
    public async Task is_found_in_utf16_too()
    {
        byte[] text = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx\n")];
        checkout.With("a.txt", text);

        (await checkout.Secretlint.Check(["a.txt"], Cancellation)).ShouldHaveSingleItem().Line.ShouldBe(1);
    }

    [Fact]
    public async Task is_found_in_a_large_file()
    {
        checkout.With("a.log", string.Concat(Enumerable.Repeat("a quiet line of a log, 2026-03-01 12:00\n", 100_000)) + "ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx\n");

        (await checkout.Secretlint.Check(["a.log"], Cancellation)).ShouldHaveSingleItem().Line.ShouldBe(100_001);
    }

    [Theory]
    [InlineData("ref+awsssm:///dev/listener/DB_PASSWORD: made-up-heron-4417")]
    [InlineData("password: ref+awsssm:///dev/listener/1?region=eu-west-3")]
    [InlineData("password: ${{ secrets.PASSWORD_1 }}")]
    [InlineData("url: https://user:$PASSWORD1@host.example")]
    [InlineData("url: https://host.example:8080/a@b1")]
    public async Task is_not_what_only_stands_for_one(string line)
    {
        checkout.With("a.yaml", line + "\n");

        (await checkout.Secretlint.Check(["a.yaml"], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_not_sought_in_binary_files()
    {
        checkout.With("a.bin", [0, 1, 2, .. Encoding.UTF8.GetBytes("ghp_" + "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx")]);

        (await checkout.Secretlint.Check(["a.bin"], Cancellation)).ShouldBeEmpty();
    }
}
