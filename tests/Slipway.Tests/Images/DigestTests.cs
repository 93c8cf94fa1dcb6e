using Slipway.Images;

namespace Slipway.Tests;

public sealed class A_digest
{
    [Fact]
    public void is_the_sha256_of_the_content() =>
        Digest.Of("").ToString().ShouldBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("sha512:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 ")]
    public void in_another_form_is_refused(string text) =>
        Should.Throw<UserError>(() => Digest.Parse(text)).Message.ShouldStartWith($"'{text}' is not a digest");
}
