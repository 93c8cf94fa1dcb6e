using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SimpleSystemsManagement;
using Slipway.Secrets;
using Slipway.Secrets.Aws;
using Slipway.Tests.Secrets.Aws.Fake;

namespace Slipway.Tests.Secrets.Aws;

public sealed class A_parameter_of_AWS : IDisposable
{
    private const string One = "ref+awsssm:///dev/one?region=eu-west-3";
    private const string Two = "ref+awsssm:///dev/two?region=eu-west-3";

    private readonly FakeAws aws = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => aws.Dispose();

    [Fact]
    public async Task is_found_by_its_path_and_region()
    {
        aws["/dev/one"] = "made-up";

        (await Read(One)).ShouldBe(["made-up"]);
        aws.Questions.ShouldBe(["eu-west-3: /dev/one"]);
    }

    [Fact]
    public async Task is_asked_for_with_nine_others_and_once()
    {
        var names = Enumerable.Range(1, 23).Select(x => $"/p/{x}").ToList();
        names.ForEach(x => aws[x] = x);

        var values = await Read([.. names.Concat(names).Select(x => $"ref+awsssm://{x}?region=eu-west-3"), "ref+awsssm:///p/1?region=us-east-1"]);

        values.Take(23).ShouldBe(names);
        aws.Questions.Select(x => x.Split(' ').Length - 1).ShouldBe([10, 10, 3, 1]);
        aws.Questions[^1].ShouldBe("us-east-1: /p/1");
        aws.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task may_hold_a_map_of_which_a_value_is_meant()
    {
        aws["/dev/one"] = """{ "user": "listener", "password": "made-up" }""";

        (await Read($"{One}#/password", $"{One}#/user")).ShouldBe(["made-up", "listener"]);
        aws.Questions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task may_stand_for_a_secret_of_Secrets_Manager()
    {
        aws["/aws/reference/secretsmanager/dev/db"] = "made-up";

        (await Read("ref+awssecrets://dev/db?region=eu-west-3")).ShouldBe(["made-up"]);
    }

    [Fact]
    public async Task that_is_missing_is_named_with_region_and_account_and_the_others_are_found()
    {
        aws["/dev/one"] = "made-up-value";

        var answers = await Ask(One, Two);

        answers[One].Value.Reveal().ShouldBe("made-up-value");
        var problem = answers[Two].Problem.ShouldNotBeNull();
        problem.Message.ShouldStartWith($"{Two}: there is no such parameter in eu-west-3 of account {FakeAws.Account}, as {FakeAws.Arn}");
        problem.ToString().ShouldNotContain("made-up-value");
    }

    [Fact]
    public async Task that_has_what_Terraform_made_it_with_is_refused_until_somebody_sets_its_value()
    {
        aws["/dev/one"] = "not set yet";
        aws["/dev/two"] = "made-up-value";

        var answers = await Ask(One, Two);

        var problem = answers[One].Problem.ShouldNotBeNull();
        problem.Message.ShouldStartWith($"{One}: the parameter is there, and nobody has given it a value yet");
        problem.NextStep.ShouldContain("terraform/modules/secrets/README.md");
        answers[Two].Value.Reveal().ShouldBe("made-up-value");
    }

    [Fact]
    public void is_made_by_Terraform_with_the_text_that_is_refused() =>
        File.ReadAllText(Path.Combine(Charts.Delivery.Root, "terraform", "modules", "secrets", "main.tf")).ShouldContain("value_wo         = \"not set yet\"");

    [Fact]
    public async Task that_is_missing_is_named_also_where_nobody_knows_the_account()
    {
        aws.KnowsCaller = false;

        (await Problem(One)).Message.ShouldStartWith($"{One}: there is no such parameter in eu-west-3{Environment.NewLine}");
    }

    [Fact]
    public async Task that_the_login_may_not_read_is_told_from_the_others_of_its_batch()
    {
        aws["/dev/one"] = "made-up";
        aws["/dev/two"] = "made-up-too";
        aws.Denied.Add("/dev/two");

        var answers = await Ask(One, Two);

        answers[One].Value.Reveal().ShouldBe("made-up");
        var problem = answers[Two].Problem.ShouldNotBeNull();
        problem.Message.ShouldStartWith($"{Two}: this login may not read it in eu-west-3 of account {FakeAws.Account}, as {FakeAws.Arn}: User: ");
        problem.NextStep.ShouldContain("ssm:GetParameters");
        aws.Questions.ShouldBe(["eu-west-3: /dev/one /dev/two", "eu-west-3: /dev/one", "eu-west-3: /dev/two"]);
    }

    [Theory]
    [InlineData("400 ExpiredTokenException", "the login to AWS has expired (asked in eu-west-3)")]
    [InlineData("400 UnrecognizedClientException", "AWS does not know these credentials in eu-west-3")]
    [InlineData("400 ThrottlingException", "throttling")]
    [InlineData("500 InternalServerError", "AWS answers 500 in eu-west-3")]
    [InlineData("400 InvalidKeyId", "its key does not decrypt it in eu-west-3")]
    [InlineData("400 SomethingNew", "AWS answers SomethingNew in eu-west-3: refused")]
    public async Task that_AWS_refuses_is_named_with_the_reason(string refusal, string reason)
    {
        aws.Refusal = refusal;

        var error = await Problem(One);

        error.Message.ShouldStartWith($"{One}: ");
        error.Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("400 ThrottlingException")]
    [InlineData("503 ServiceUnavailable")]
    public async Task is_asked_for_again_when_AWS_is_busy(string refusal)
    {
        aws["/dev/one"] = "made-up";
        aws.Refusals.Enqueue(refusal);
        aws.Refusals.Enqueue(refusal);

        var answers = await new ParameterStore(Clients(retries: 4)).Read([SecretReference.Parse(One)], Cancellation);

        answers.Values.ShouldHaveSingleItem().Value.Reveal().ShouldBe("made-up");
        aws.Questions.Count.ShouldBe(3);
    }

    [Fact]
    public async Task of_a_login_that_AWS_does_not_know_is_named()
    {
        var clients = Clients(credentials: new BasicAWSCredentials("SOMEBODYELSE", "made-up"));

        var answers = await new ParameterStore(clients).Read([SecretReference.Parse(One)], Cancellation);

        answers.Values.ShouldHaveSingleItem().Problem.ShouldNotBeNull().Message.ShouldContain("AWS does not know these credentials");
    }

    [Fact]
    public async Task of_another_account_than_the_reference_says_is_not_asked_for()
    {
        aws["/dev/one"] = "made-up";
        const string Elsewhere = $"{One}&account=999999999999";
        const string Here = $"{One}&account={FakeAws.Account}";

        var answers = await Ask(Elsewhere, Here);

        answers[Elsewhere].Problem.ShouldNotBeNull().Message
            .ShouldStartWith($"{Elsewhere}: the login is one of account {FakeAws.Account}, as {FakeAws.Arn}, and not of account 999999999999");
        answers[Here].Value.Reveal().ShouldBe("made-up");
    }

    [Fact]
    public async Task of_an_account_that_cannot_be_checked_is_not_asked_for()
    {
        aws["/dev/one"] = "made-up";
        aws.KnowsCaller = false;

        (await Problem($"{One}&account={FakeAws.Account}")).NextStep.ShouldContain("sts:GetCallerIdentity");
        aws.Questions.ShouldBeEmpty();
    }

    [Fact]
    public async Task without_a_network_says_where_it_was_asked_for()
    {
        aws.Stop();

        (await Problem(One)).Message.ShouldStartWith($"{One}: AWS cannot be asked in eu-west-3: ");
    }

    [Fact]
    public async Task that_is_no_longer_wanted_is_not_waited_for()
    {
        aws.Hangs = true;
        using var interrupted = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(() => new ParameterStore(Clients()).Read([SecretReference.Parse(One)], interrupted.Token));
    }

    [Theory]
    [InlineData("ref+awsssm:///dev/one?region=eu-west-33", "AWS has no region 'eu-west-33'")]
    [InlineData("ref+awssecrets://dev/one?region=Paris", "AWS has no region 'Paris'")]
    public async Task in_a_region_that_AWS_lacks_is_an_error_before_anything_is_asked(string reference, string problem)
    {
        (await Problem(reference)).Message.ShouldContain(problem);
        aws.Questions.ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> Read(params string[] references) =>
        (await Ask(references)).Values.Select(x => x.Value.Reveal());

    private async Task<UserError> Problem(string reference) => (await Ask(reference)).Values.ShouldHaveSingleItem().Problem.ShouldNotBeNull();

    private async Task<IReadOnlyDictionary<string, SecretAnswer>> Ask(params string[] references)
    {
        var parsed = references.Select(SecretReference.Parse).ToList();
        var answers = await new ParameterStore(Clients()).Read(parsed, Cancellation);
        return new OrderedDictionary<string, SecretAnswer>(parsed.Distinct().Select(x => KeyValuePair.Create(x.Text, answers[x])));
    }

    private AwsClients Clients(int retries = 0, AWSCredentials? credentials = null)
    {
        var login = credentials ?? new BasicAWSCredentials(FakeAws.AccessKey, "made-up");
        return new AwsClients(
            region => new AmazonSimpleSystemsManagementClient(login, With(new AmazonSimpleSystemsManagementConfig(), region, retries)),
            region => new AmazonSecurityTokenServiceClient(login, With(new AmazonSecurityTokenServiceConfig(), region, retries)));
    }

    private TConfig With<TConfig>(TConfig config, RegionEndpoint region, int retries)
        where TConfig : ClientConfig
    {
        config.ServiceURL = aws.Address.AbsoluteUri;
        config.AuthenticationRegion = region.SystemName;
        config.MaxErrorRetry = retries;
        return config;
    }
}
