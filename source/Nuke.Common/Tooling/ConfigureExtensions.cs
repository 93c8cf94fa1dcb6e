using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Nuke.Common.Tooling;

/// <summary>Calls a tool with the options that a function gives.</summary>
public static class ConfigureExtensions
{
    /// <summary>The object as the function changes it; as it is when there is no function.</summary>
    public static T InvokeSafe<T>(this Configure<T>? configurator, T obj) => configurator is null ? obj : configurator(obj);

    /// <summary>Calls a tool once for each set of options.</summary>
    /// <param name="configurator">Gives the options.</param>
    /// <param name="executor">Calls the tool.</param>
    /// <param name="degreeOfParallelism">How many calls may run at once. If more than one, a call is logged at its end.</param>
    /// <param name="completeOnFailure">Whether the other calls are made when one has failed.</param>
    public static IReadOnlyCollection<(TOptions Options, IReadOnlyCollection<Output> Output)> Invoke<TOptions>(
        this CombinatorialConfigure<TOptions> configurator,
        Func<TOptions, IReadOnlyCollection<Output>> executor,
        int degreeOfParallelism,
        bool completeOnFailure)
        where TOptions : ToolOptions, new() =>
        [
            .. configurator
                .Invoke<TOptions, object?>(options => (null, executor(options)), degreeOfParallelism, completeOnFailure)
                .Select(call => (call.Options, call.Output)),
        ];

    /// <inheritdoc cref="Invoke{TOptions}"/>
    public static IReadOnlyCollection<(TOptions Options, TResult Result, IReadOnlyCollection<Output> Output)> Invoke<TOptions, TResult>(
        this CombinatorialConfigure<TOptions> configurator,
        Func<TOptions, (TResult Result, IReadOnlyCollection<Output> Output)> executor,
        int degreeOfParallelism,
        bool completeOnFailure)
        where TOptions : ToolOptions, new()
    {
        var calls = configurator(new TOptions()).ToArray();
        var results = new (TOptions, TResult, IReadOnlyCollection<Output>)[calls.Length];
        var failures = new ConcurrentQueue<Exception>();
        Parallel.For(0, calls.Length, new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism }, (index, state) =>
        {
            try
            {
                using var lines = degreeOfParallelism > 1 ? new CollectedLines(LoggerOf(calls[index])) : null;
                var (result, output) = executor(lines is null ? calls[index] : calls[index].SetProcessLogger(lines.Add));
                results[index] = (calls[index], result, output);
            }
            catch (Exception exception)
            {
                failures.Enqueue(exception);
                if (!completeOnFailure)
                {
                    state.Stop();
                }
            }
        });
        if (failures.Count == 1)
        {
            ExceptionDispatchInfo.Throw(failures.Single());
        }

        return failures.IsEmpty
            ? results
            : throw new AssertionException(
                string.Join(Environment.NewLine, failures.Select(failure => failure.Message)),
                new AggregateException(failures));
    }

    private static Action<OutputType, string> LoggerOf(ToolOptions options) =>
        options.GetType().GetCustomAttribute<CommandAttribute>()?.Type is { } tool
            ? ToolTasks.Resolve(tool).GetLogger(options)
            : options.ProcessLogger ?? ProcessTasks.DefaultLogger;
}
