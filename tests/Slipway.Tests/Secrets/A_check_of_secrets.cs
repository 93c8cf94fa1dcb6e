using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway.Tests.Secrets;

public sealed class A_check_of_secrets : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task shows_where_each_reference_leads_and_no_value()
    {
        folder.Write("password", "hunter2");
        folder.Write("mainnet.yaml", "secrets: { DB_PASSWORD: ref+file://password, RPC_ENDPOINT: ref+file://none }");
        folder.Write("bsc.yaml", "secrets: { DB_PASSWORD: ref+vault://x }");

        var found = await Check(A.Stage("prod", "mainnet", "bsc"));

        SecretTable.Of(found).ShouldBe(
        [
            "Target   Variable      Reference            Result",
            "mainnet  DB_PASSWORD   ref+file://password  found",
            $"mainnet  RPC_ENDPOINT  ref+file://none      there is no file {folder / "none"}",
            "bsc      DB_PASSWORD   ref+vault://x        no store keeps ref+vault://x",
        ]);
        found.Where(x => x.Problem is not null).Select(x => x.Target).ShouldBe(["mainnet", "bsc"]);
        string.Join("", found).ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task asks_once_for_what_targets_share()
    {
        folder.Write("mainnet.yaml", "secrets: { A: ref+count://one, B: ref+count://two }");
        folder.Write("bsc.yaml", "secrets: { A: ref+count://one }");
        var store = new Counted();

        var found = await Check(A.Stage("prod", "mainnet", "bsc"), store);

        found.ShouldAllBe(x => x.Problem == null);
        store.Questions.ShouldBe(["ref+count://one ref+count://two"]);
    }

    [Fact]
    public async Task of_a_target_without_secrets_is_empty()
    {
        folder.Write("goerli.yaml", "replicas: 1");

        (await Check(A.Stage("dev", "goerli"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_what_a_deployment_fails_by_with_all_that_is_missing()
    {
        var references = new Dictionary<string, SecretReference>
        {
            ["DB_PASSWORD"] = SecretReference.Parse("ref+file://none"),
            ["RPC_ENDPOINT"] = SecretReference.Parse("ref+env://SLIPWAY_NO_SUCH_VARIABLE"),
        };

        var error = await Should.ThrowAsync<UserError>(() => new SecretResolver(new FileSecrets(folder.Path), new EnvironmentSecrets()).Resolve(references, Cancellation));

        error.Message.Split(Environment.NewLine).ShouldBe(
        [
            "2 secrets cannot be read:",
            $"  DB_PASSWORD: ref+file://none: there is no file {folder / "none"}",
            "  RPC_ENDPOINT: ref+env://SLIPWAY_NO_SUCH_VARIABLE: the variable SLIPWAY_NO_SUCH_VARIABLE is not set",
            "  make the file, or mend the reference; set it in the environment of the build",
        ]);
    }

    private Task<IReadOnlyList<CheckedSecret>> Check(Stage stage, params IReadOnlyList<ISecretStore> stores) =>
        new SecretCheck(new SecretResolver([new FileSecrets(folder.Path), .. stores]), folder.Path).Check([stage], Cancellation);

    private sealed class Counted : ISecretStore
    {
        public List<string> Questions { get; } = [];

        public bool Keeps(SecretReference reference) => reference.Scheme == "count";

        public Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation)
        {
            Questions.Add(string.Join(' ', references));
            return Task.FromResult<IReadOnlyDictionary<SecretReference, SecretAnswer>>(references.ToDictionary(x => x, _ => SecretAnswer.Found(new SecretValue("made-up"))));
        }
    }
}
