using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class What_a_target_does : IDisposable
{
    private readonly Checkout checkout = new();

    [Theory]
    [InlineData("Task")]
    [InlineData("TaskOfValue")]
    [InlineData("ValueTask")]
    [InlineData("ValueTaskOfValue")]
    public void is_waited_for(string kind)
    {
        checkout.Run<Sample>($"{kind}Ends").Output.ShouldContain("it is done");

        checkout.Run<Sample>($"{kind}Fails").Statuses.ShouldBe($"{kind}Fails Failed");
    }

    public void Dispose() => checkout.Dispose();

    private sealed class Sample : NukeBuild
    {
        private Target TaskEnds => _ => _.Executes(async () => { await End(); });

        private Target TaskFails => _ => _.Executes(async () => { await Fail(); });

        private Target TaskOfValueEnds => _ => _.Executes(async () => await End());

        private Target TaskOfValueFails => _ => _.Executes(async () => await Fail());

        private Target ValueTaskEnds => _ => _.Executes(() => new ValueTask(End()));

        private Target ValueTaskFails => _ => _.Executes(() => new ValueTask(Fail()));

        private Target ValueTaskOfValueEnds => _ => _.Executes(() => new ValueTask<int>(End()));

        private Target ValueTaskOfValueFails => _ => _.Executes(() => new ValueTask<int>(Fail()));

        private static async Task<int> End()
        {
            await Task.Yield();
            Log.Information("it is done");
            return 1;
        }

        private static async Task<int> Fail()
        {
            await Task.Yield();
            throw new InvalidOperationException("it broke");
        }
    }
}
