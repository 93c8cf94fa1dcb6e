namespace Slipway.Infrastructure.Internal;

/// <summary>Lets pieces of work run one after the other: Terraform's cache of providers is not made for several who fill it.</summary>
internal sealed class Turns
{
    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;

    /// <summary>Runs the work when all before it have ended, however they did.</summary>
    public Task Take(Func<Task> work)
    {
        lock (gate)
        {
            last = After(last, work);
            return last;
        }
    }

    private static async Task After(Task before, Func<Task> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        await work();
    }
}
