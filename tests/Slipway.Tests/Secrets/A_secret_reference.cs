using CsCheck;
using Slipway.Secrets;

namespace Slipway.Tests.Secrets;

public sealed class A_secret_reference
{
    [Fact]
    public void has_a_scheme_a_path_options_and_a_key()
    {
        var reference = SecretReference.Parse("ref+awsssm:///dev/listener?region=eu-west-3&mode=single%20key#/db/password");

        reference.Scheme.ShouldBe("awsssm");
        reference.Path.ShouldBe("/dev/listener");
        reference.Options["region"].ShouldBe("eu-west-3");
        reference.Options["mode"].ShouldBe("single key");
        reference.Key.ShouldBe("db/password");
        reference.Place.ShouldBe("ref+awsssm:///dev/listener#/db/password");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hunter2")]
    [InlineData("ref+://path")]
    [InlineData("ref+awsssm://")]
    [InlineData("ref+awsssm:/path")]
    [InlineData("ref+AWS://path")]
    [InlineData("ref+env://A B")]
    [InlineData("ref+env://A?x=1&x=2")]
    public void in_another_form_is_refused_without_showing_it(string text) =>
        Should.Throw<UserError>(() => SecretReference.Parse(text)).Message.ShouldStartWith("a secret is given by a value that is no reference");

    [Fact]
    public void is_parsed_or_refused_whatever_the_text() =>
        Gen.String.Sample(text => SecretReference.TryParse($"ref+env://{text}", out var reference)
            ? reference.Text == $"ref+env://{text}"
            : reference is null);
}
