using CsCheck;
using Slipway.Images;
using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

public sealed class An_image_reference
{
    private static readonly Digest ADigest = Digest.Of("image");

    [Fact]
    public void has_a_repository_a_tag_and_a_digest()
    {
        var reference = ImageReference.Parse($"registry.example.com:5000/team/base:10.0@{ADigest}");

        reference.Repository.ToString().ShouldBe("registry.example.com:5000/team/base");
        reference.Tag.ShouldBe("10.0");
        reference.Digest.ShouldBe(ADigest);
        reference.ToString().ShouldBe($"registry.example.com:5000/team/base:10.0@{ADigest}");
    }

    [Theory]
    [InlineData("registry.example.com/base:1", "1", false)]
    [InlineData("localhost:5000/base@", null, true)]
    [InlineData("[::1]:5000/base:1@", "1", true)]
    [InlineData("[::1]:5000/base@", null, true)]
    public void may_lack_one_of_them(string text, string? tag, bool hasDigest)
    {
        var reference = ImageReference.Parse(text.EndsWith('@') ? $"{text}{ADigest}" : text);

        reference.Tag.ShouldBe(tag);
        (reference.Digest is not null).ShouldBe(hasDigest);
    }

    [Theory]
    [InlineData("registry.example.com/base")]
    [InlineData("registry.example.com/base:")]
    [InlineData("registry.example.com/base@")]
    [InlineData("registry.example.com/base@sha256:12")]
    [InlineData("registry.example.com/base@sha512:12")]
    [InlineData("registry.example.com/base:-x")]
    [InlineData("registry.example.com/base:a:b")]
    [InlineData("registry.example.com/Base:1")]
    [InlineData("registry.example.com:99999/base:1")]
    [InlineData("https://registry.example.com/base:1")]
    [InlineData("user:password@registry.example.com/base:1")]
    [InlineData("base:1")]
    [InlineData("registry.example.com/base:1\n")]
    [InlineData("registry.example.com/../base:1")]
    [InlineData("")]
    public void in_another_form_is_refused(string text) =>
        Should.Throw<UserError>(() => ImageReference.Parse(text)).NextStep.ShouldContain("HOST/NAME@sha256:");

    [Fact]
    public void is_what_was_read_or_refused_whatever_the_text() => HostileText.Sample(text =>
    {
        try
        {
            var reference = ImageReference.Parse(text);
            reference.ToString().ShouldBe(text);
            reference.Repository.Api.AbsolutePath.ShouldBe($"/v2/{reference.Repository.Path}/");
        }
        catch (UserError error)
        {
            error.Message.ShouldContain("is no image of a registry");
        }
    });

    [Theory]
    [InlineData("127.0.0.1:5000/x", "http://127.0.0.1:5000/v2/x/")]
    [InlineData("localhost/x", "http://localhost/v2/x/")]
    [InlineData("[::1]:5000/x", "http://[::1]:5000/v2/x/")]
    [InlineData("ghcr.io/x", "https://ghcr.io/v2/x/")]
    [InlineData("192.168.1.2:5000/x", "https://192.168.1.2:5000/v2/x/")]
    [InlineData("localhost.example.com:80/x", "https://localhost.example.com:80/v2/x/")]
    [InlineData("docker.io/library/x", "https://registry-1.docker.io/v2/library/x/")]
    public void is_asked_for_over_HTTPS_but_on_this_machine(string repository, string address) =>
        RepositoryName.Parse(repository).Api.ToString().ShouldBe(address);

    private static readonly string[] Parts =
    [
        "registry.example.com", "localhost", "[::1]", "127.0.0.1", ":5000", ":", "/", "//", "base", "team/base", "..", "%2e", "@", $"@{ADigest}",
        "sha256:", "latest", "_", "-", "A", " ", "\n", "?x=", "#", "\\", "é", "\0",
    ];

    private static Gen<string> HostileText => Gen.Int[0, Parts.Length - 1].Select(x => Parts[x]).Array[0, 8].Select(string.Concat);
}
