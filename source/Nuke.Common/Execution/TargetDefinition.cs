using System.Diagnostics;
using System.Linq.Expressions;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>Writes down what a target says of itself. References to others are kept as delegates until all targets are known.</summary>
[StackTraceHidden]
internal sealed partial class TargetDefinition(ExecutableTarget target, NukeBuild build) : ITargetDefinition
{
    private readonly Stack<System.Reflection.PropertyInfo> inherited = new();

    public ExecutableTarget Target => target;

    public ITargetDefinition Description(string description) => With(() => target.Description = description);

    public ITargetDefinition Executes(params Action[] actions) => With(() => target.Actions.AddRange(actions));

    /// <summary>What is still going on when the action returns is waited for: an asynchronous lambda with a result comes here, too.</summary>
    public ITargetDefinition Executes<T>(Func<T> action) =>
        With(() => target.Actions.Add([StackTraceHidden] () => Going(action())?.GetAwaiter().GetResult()));

    public ITargetDefinition Executes(Func<Task> action) => With(() => target.Actions.Add([StackTraceHidden] () => action().GetAwaiter().GetResult()));

    public ITargetDefinition OnlyWhenDynamic(Func<bool> condition, string? conditionExpression = null) =>
        With(() => target.DynamicConditions.Add((TextOf(conditionExpression), condition)));

    public ITargetDefinition OnlyWhenStatic(Func<bool> condition, string? conditionExpression = null) =>
        With(() => target.StaticConditions.Add((TextOf(conditionExpression), condition)));

    public ITargetDefinition Requires<T>(Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : class => Requires([parameterRequirement, .. parameterRequirements]);

    public ITargetDefinition Requires<T>(Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : struct => Requires([parameterRequirement, .. parameterRequirements]);

    public ITargetDefinition Requires(Expression<Func<bool>> requirement, params Expression<Func<bool>>[] requirements) =>
        Requires([requirement, .. requirements]);

    public ITargetDefinition Requires<T>()
        where T : IRequireTool => With(() => target.ToolRequirements.Add(RequiredTool.Of(typeof(T))));

    public ITargetDefinition Requires<T>(string version)
        where T : IRequireToolWithVersion => With(() => target.ToolRequirements.Add(RequiredTool.Of(typeof(T), version)));

    public ITargetDefinition Requires(Expression<Func<Tool>> tool, params Expression<Func<Tool>>[] tools) => Requires([tool, .. tools]);

    public ITargetDefinition WhenSkipped(DependencyBehavior dependencyBehavior) =>
        With(() => target.DependencyBehavior = dependencyBehavior);

    public ITargetDefinition AssuredAfterFailure() => With(() => target.AssuredAfterFailure = true);

    public ITargetDefinition ProceedAfterFailure() => With(() => target.ProceedAfterFailure = true);

    public ITargetDefinition Unlisted() => With(() => target.Listed = false);

    public ITargetDefinition Partition(int size) => With(() => target.PartitionSize = size);

    private static Task? Going(object? result) => result switch
    {
        Task task => task,
        ValueTask task => task.AsTask(),
        _ when result?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>) =>
            (Task?)type.GetMethod(nameof(ValueTask.AsTask))!.Invoke(result, null),
        _ => null,
    };

    private static string TextOf(string? expression)
    {
        var text = (expression ?? "a condition").Trim();
        return text.StartsWith("() =>", StringComparison.Ordinal) ? text[5..].Trim() : text;
    }

    private TargetDefinition Requires(IReadOnlyList<LambdaExpression> requirements) =>
        With(() => target.DelegateRequirements.AddRange(requirements));

    private TargetDefinition With(Action change)
    {
        change();
        return this;
    }
}
