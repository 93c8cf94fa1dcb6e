using Slipway.Secrets;
using Slipway.Secrets.Aws;

namespace Slipway.Tests.Secrets.Aws;

public sealed class A_parameter_of_AWS
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_found_by_its_path_and_region()
    {
        using var aws = new FakeParameters { ["/dev/DB_PASSWORD"] = "made-up" };

        var values = await Read(aws, "ref+awsssm:///dev/DB_PASSWORD?region=eu-west-3");

        values.ShouldBe(["made-up"]);
        aws.Questions.ShouldBe(["eu-west-3: /dev/DB_PASSWORD"]);
    }

    [Fact]
    public async Task is_asked_for_with_nine_others_and_once()
    {
        using var aws = new FakeParameters();
        var names = Enumerable.Range(1, 23).Select(x => $"/p/{x}").ToList();
        names.ForEach(x => aws[x] = x);

        var values = await Read(aws, [.. names.Concat(names).Select(x => $"ref+awsssm://{x}?region=eu-west-3"), "ref+awsssm:///p/1?region=us-east-1"]);

        values.Take(23).ShouldBe(names);
        aws.Questions.Select(x => x.Split(' ').Length - 1).ShouldBe([10, 10, 3, 1]);
    }

    [Fact]
    public async Task may_hold_a_map_of_which_a_value_is_meant()
    {
        using var aws = new FakeParameters { ["/dev/db"] = """{ "user": "listener", "password": "made-up" }""" };

        (await Read(aws, "ref+awsssm:///dev/db?region=eu-west-3#/password", "ref+awsssm:///dev/db?region=eu-west-3#/user")).ShouldBe(["made-up", "listener"]);
        aws.Questions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task may_stand_for_a_secret_of_Secrets_Manager()
    {
        using var aws = new FakeParameters { ["/aws/reference/secretsmanager/dev/db"] = "made-up" };

        (await Read(aws, "ref+awssecrets://dev/db?region=eu-west-3")).ShouldBe(["made-up"]);
    }

    [Fact]
    public async Task that_is_missing_is_named_and_no_value_is_shown()
    {
        using var aws = new FakeParameters { ["/dev/one"] = "made-up-value" };

        var error = await Should.ThrowAsync<UserError>(() => Read(aws, "ref+awsssm:///dev/one?region=eu-west-3", "ref+awsssm:///dev/two?region=eu-west-3"));

        error.Message.ShouldStartWith("ref+awsssm:///dev/two?region=eu-west-3: there is no such parameter");
        error.Message.ShouldNotContain("made-up-value");
    }

    [Theory]
    [InlineData("AccessDeniedException", "this account may not read it")]
    [InlineData("ExpiredTokenException", "the login to AWS has expired")]
    [InlineData("UnrecognizedClientException", "AWS does not know these credentials")]
    [InlineData("ThrottlingException", "throttling")]
    [InlineData("InternalServerError", "AWS answers InternalServerError")]
    public async Task that_AWS_refuses_is_named_with_the_reason(string refusal, string reason)
    {
        using var aws = new FakeParameters { Refusal = refusal };

        var error = await Should.ThrowAsync<UserError>(() => Read(aws, "ref+awsssm:///dev/one?region=eu-west-3"));

        error.Message.ShouldStartWith("ref+awsssm:///dev/one?region=eu-west-3: ");
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public async Task in_a_region_that_AWS_lacks_is_an_error_before_anything_is_asked()
    {
        using var aws = new FakeParameters();

        var error = await Should.ThrowAsync<UserError>(() => Read(aws, "ref+awsssm:///dev/one?region=eu-west-33"));

        error.Message.ShouldContain("AWS has no region 'eu-west-33'");
        aws.Questions.ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> Read(FakeParameters aws, params IEnumerable<string> references)
    {
        var parsed = references.Select(SecretReference.Parse).ToList();
        var values = await new ParameterStore(aws.Connect).Read(parsed, Cancellation);
        return parsed.Distinct().Select(x => values[x].Reveal());
    }
}
