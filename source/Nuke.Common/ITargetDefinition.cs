using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>Says what a target does, when, and after what. Members called <c>Try…</c> apply only where the build has the component.</summary>
public interface ITargetDefinition
{
    /// <summary>What the target is for, in one line of the help.</summary>
    ITargetDefinition Description(string description);

    /// <summary>Adds actions; they run one after the other.</summary>
    ITargetDefinition Executes(params Action[] actions);

    /// <summary>Adds an action whose result nobody needs.</summary>
    ITargetDefinition Executes<T>(Func<T> action);

    /// <summary>Adds an asynchronous action; the target ends when its task does.</summary>
    ITargetDefinition Executes(Func<Task> action);

    /// <summary>These run before, and the target needs them.</summary>
    ITargetDefinition DependsOn(params Target[] targets);

    /// <inheritdoc cref="DependsOn(Target[])"/>
    ITargetDefinition DependsOn<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="DependsOn(Target[])"/>
    ITargetDefinition TryDependsOn<T>(params Func<T, Target>[] targets);

    /// <summary>These need the target.</summary>
    ITargetDefinition DependentFor(params Target[] targets);

    /// <inheritdoc cref="DependentFor(Target[])"/>
    ITargetDefinition DependentFor<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="DependentFor(Target[])"/>
    ITargetDefinition TryDependentFor<T>(params Func<T, Target>[] targets);

    /// <summary>Skips the target unless the condition holds right before it would run.</summary>
    ITargetDefinition OnlyWhenDynamic(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? conditionExpression = null);

    /// <summary>Skips the target unless the condition holds before the first target runs.</summary>
    ITargetDefinition OnlyWhenStatic(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? conditionExpression = null);

    /// <summary>Parameters without which nothing runs.</summary>
    ITargetDefinition Requires<T>(Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : class;

    /// <inheritdoc cref="Requires(Expression{Func{bool}}, Expression{Func{bool}}[])"/>
    ITargetDefinition Requires<T>(Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : struct;

    /// <summary>Conditions without which nothing runs.</summary>
    ITargetDefinition Requires(Expression<Func<bool>> requirement, params Expression<Func<bool>>[] requirements);

    /// <summary>The tool of a class such as <see cref="Tools.Git.GitTasks"/>, without which nothing runs.</summary>
    ITargetDefinition Requires<T>()
        where T : IRequireTool;

    /// <summary>The tool of a class, in a version, without which nothing runs.</summary>
    /// <param name="version">The version of the tool's package.</param>
    ITargetDefinition Requires<T>(string version)
        where T : IRequireToolWithVersion;

    /// <summary>Tools without which nothing runs.</summary>
    ITargetDefinition Requires(Expression<Func<Tool>> tool, params Expression<Func<Tool>>[] tools);

    /// <summary>What becomes of the dependencies when the target is skipped.</summary>
    ITargetDefinition WhenSkipped(DependencyBehavior dependencyBehavior);

    /// <summary>Runs before these, where both run.</summary>
    ITargetDefinition Before(params Target[] targets);

    /// <inheritdoc cref="Before(Target[])"/>
    ITargetDefinition Before<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="Before(Target[])"/>
    ITargetDefinition TryBefore<T>(params Func<T, Target>[] targets);

    /// <summary>Runs after these, where both run.</summary>
    ITargetDefinition After(params Target[] targets);

    /// <inheritdoc cref="After(Target[])"/>
    ITargetDefinition After<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="After(Target[])"/>
    ITargetDefinition TryAfter<T>(params Func<T, Target>[] targets);

    /// <summary>These run whenever the target does, after it.</summary>
    ITargetDefinition Triggers(params Target[] targets);

    /// <inheritdoc cref="Triggers(Target[])"/>
    ITargetDefinition Triggers<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="Triggers(Target[])"/>
    ITargetDefinition TryTriggers<T>(params Func<T, Target>[] targets);

    /// <summary>The target runs whenever one of these does, after it.</summary>
    ITargetDefinition TriggeredBy(params Target[] targets);

    /// <inheritdoc cref="TriggeredBy(Target[])"/>
    ITargetDefinition TriggeredBy<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="TriggeredBy(Target[])"/>
    ITargetDefinition TryTriggeredBy<T>(params Func<T, Target>[] targets);

    /// <summary>Runs even when another target has failed before.</summary>
    ITargetDefinition AssuredAfterFailure();

    /// <summary>The others go on when this one fails; the build fails all the same.</summary>
    ITargetDefinition ProceedAfterFailure();

    /// <summary>The help does not show the target.</summary>
    ITargetDefinition Unlisted();

    /// <summary>Begins with what the overridden target says.</summary>
    ITargetDefinition Base();

    /// <summary>Begins with what these targets say.</summary>
    ITargetDefinition Inherit(params Target[] targets);

    /// <summary>Begins with what these targets of a component say, even where the build overrides them.</summary>
    ITargetDefinition Inherit<T>(params Expression<Func<T, Target>>[] targets);

    /// <summary>Patterns of the files that the target makes.</summary>
    ITargetDefinition Produces(params string[] artifacts);

    /// <summary>Uses all files that these make.</summary>
    ITargetDefinition Consumes(params Target[] targets);

    /// <inheritdoc cref="Consumes(Target[])"/>
    ITargetDefinition Consumes<T>(params Func<T, Target>[] targets);

    /// <summary>Uses these files that the target makes.</summary>
    ITargetDefinition Consumes(Target target, params string[] artifacts);

    /// <inheritdoc cref="Consumes(Target, string[])"/>
    ITargetDefinition Consumes<T>(Func<T, Target> target, params string[] artifacts);

    /// <summary>Uses these files, whichever of the targets of a component makes them.</summary>
    ITargetDefinition Consumes<T>(params string[] artifacts);

    /// <summary>All targets that a component declares run before, and the target needs them.</summary>
    ITargetDefinition DependsOnContext<T>()
        where T : INukeBuild;

    /// <summary>Splits the target's work among so many jobs of a build server.</summary>
    ITargetDefinition Partition(int size);
}
