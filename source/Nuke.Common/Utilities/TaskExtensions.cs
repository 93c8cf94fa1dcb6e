namespace Nuke.Common.Utilities;

/// <summary>Several tasks.</summary>
public static class TaskExtensions
{
    /// <summary>Waits until all have ended; the first failure is thrown.</summary>
    public static void WaitAll(this IEnumerable<Task> tasks) => Task.WhenAll(tasks).GetAwaiter().GetResult();

    /// <summary>The results, once all have ended, in the order of the tasks; the first failure is thrown.</summary>
    public static IReadOnlyCollection<T> WaitAll<T>(this IEnumerable<Task<T>> tasks) => Task.WhenAll(tasks).GetAwaiter().GetResult();
}
