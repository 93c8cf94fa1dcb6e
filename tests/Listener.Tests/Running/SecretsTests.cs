using Listener.Tests.Processes;

namespace Listener.Tests.Running;

public sealed class A_secret_in_the_environment(ServiceLife life)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void comes_out_of_no_endpoint_and_no_log()
    {
        IReadOnlyList<string> said = [.. life.Answers, .. life.OutputLines, life.Errors];

        foreach (var secret in ServiceEnvironment.Secrets)
        {
            said.ShouldAllBe(text => !text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task comes_out_of_no_error_even_where_it_does_not_belong()
    {
        const string Misplaced = "\u0001s3cret-in-the-wrong-place";
        var environment = ServiceEnvironment.Complete().Keys.ToDictionary(name => name, _ => Misplaced);
        environment["DB_PASSWORD"] = "";

        await using var service = await ServiceProcess.Ended(environment, Cancellation);

        service.ExitCode.ShouldBe(78);
        service.Errors.ShouldContain("8 variables");
        string.Join('\n', [service.Errors, .. service.OutputLines]).ShouldNotContain("s3cret");
    }
}
