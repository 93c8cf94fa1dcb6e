using System.Collections.ObjectModel;

namespace Nuke.Common.Tooling;

/// <summary>How a tool is called: each setter gives changed options.</summary>
public static class ToolOptionsExtensions
{
    public static T AddProcessAdditionalArguments<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions => o.Adding(nameof(o.ProcessAdditionalArguments), v);
    public static T AddProcessAdditionalArguments<T>(this T o, params string[] v)
        where T : ToolOptions => o.Adding(nameof(o.ProcessAdditionalArguments), v);
    public static T AddProcessEnvironmentVariable<T>(this T o, string k, string v)
        where T : ToolOptions => o.WithEnvironment(environment => environment.Add(k, v));
    public static T AddProcessEnvironmentVariables<T>(this T o, Dictionary<string, string> v)
        where T : ToolOptions => v.Aggregate(o, (all, pair) => all.AddProcessEnvironmentVariable(pair.Key, pair.Value));
    public static T AddProcessEnvironmentVariables<T>(this T o, ReadOnlyDictionary<string, string> v)
        where T : ToolOptions => v.Aggregate(o, (all, pair) => all.AddProcessEnvironmentVariable(pair.Key, pair.Value));
    public static T AddProcessRedactedSecrets<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions => o.Adding(nameof(o.ProcessRedactedSecrets), v);
    public static T AddProcessRedactedSecrets<T>(this T o, params string[] v)
        where T : ToolOptions => o.Adding(nameof(o.ProcessRedactedSecrets), v);
    public static T ClearProcessAdditionalArguments<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessAdditionalArguments));
    public static T ClearProcessEnvironmentVariables<T>(this T o)
        where T : ToolOptions => o.WithEntries<T, string>(nameof(o.ProcessEnvironmentVariables), []);
    public static T ClearProcessRedactedSecrets<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessRedactedSecrets));
    public static T DisableProcessExitHandling<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessExitHandling), false);
    public static T DisableProcessInvocationLogging<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessInvocationLogging), false);
    public static T DisableProcessLogInvocation<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessInvocationLogging), false);
    public static T DisableProcessLogOutput<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessOutputLogging), false);
    public static T DisableProcessOutputLogging<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessOutputLogging), false);
    public static T EnableProcessExitHandling<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessExitHandling), true);
    public static T EnableProcessInvocationLogging<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessInvocationLogging), true);
    public static T EnableProcessOutputLogging<T>(this T o) where T : ToolOptions => o.With(nameof(o.ProcessOutputLogging), true);
    public static T RemoveProcessAdditionalArguments<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions => o.Removing(nameof(o.ProcessAdditionalArguments), v);
    public static T RemoveProcessAdditionalArguments<T>(this T o, params string[] v)
        where T : ToolOptions => o.Removing(nameof(o.ProcessAdditionalArguments), v);
    public static T RemoveProcessEnvironmentVariable<T>(this T o, string k)
        where T : ToolOptions => o.WithEnvironment(environment => environment.Remove(k));
    public static T RemoveProcessRedactedSecrets<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions => o.Removing(nameof(o.ProcessRedactedSecrets), v);
    public static T RemoveProcessRedactedSecrets<T>(this T o, params string[] v)
        where T : ToolOptions => o.Removing(nameof(o.ProcessRedactedSecrets), v);
    public static T ResetProcessEnvironmentVariables<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessEnvironmentVariables));
    public static T ResetProcessExecutionTimeout<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessExecutionTimeout));
    public static T ResetProcessExitHandling<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessExitHandling));
    public static T ResetProcessInvocationLogging<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessInvocationLogging));
    public static T ResetProcessOutputLogging<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessOutputLogging));
    public static T ResetProcessToolPath<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessToolPath));
    public static T ResetProcessWorkingDirectory<T>(this T o) where T : ToolOptions => o.Without(nameof(o.ProcessWorkingDirectory));
    public static T SetProcessAdditionalArguments<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions => o.WithItems(nameof(o.ProcessAdditionalArguments), v);
    public static T SetProcessAdditionalArguments<T>(this T o, params string[] v)
        where T : ToolOptions => o.WithItems(nameof(o.ProcessAdditionalArguments), v);
    public static T SetProcessEnvironmentVariable<T>(this T o, string k, object? v)
        where T : ToolOptions => o.SetProcessEnvironmentVariable(k, $"{v}");
    public static T SetProcessEnvironmentVariable<T>(this T o, string k, string v)
        where T : ToolOptions => o.WithEnvironment(environment => environment[k] = v);
    public static T SetProcessEnvironmentVariables<T>(this T o, Dictionary<string, string> v)
        where T : ToolOptions => o.WithEntries(nameof(o.ProcessEnvironmentVariables), v);
    public static T SetProcessEnvironmentVariables<T>(this T o, ReadOnlyDictionary<string, string> v)
        where T : ToolOptions => o.WithEntries(nameof(o.ProcessEnvironmentVariables), v);
    public static T SetProcessExecutionTimeout<T>(this T o, int? v) where T : ToolOptions => o.With(nameof(o.ProcessExecutionTimeout), v);
    public static T SetProcessExecutionTimeout<T>(this T o, TimeSpan v)
        where T : ToolOptions => o.SetProcessExecutionTimeout((int)v.TotalMilliseconds);
    public static T SetProcessExitHandler<T>(this T o, Action<IProcess> v)
        where T : ToolOptions => o.SetProcessExitHandler((T _, IProcess process) => v(process));
    public static T SetProcessExitHandler<T>(this T o, Action<T, IProcess> v)
        where T : ToolOptions => o.SetProcessExitHandler<T>((options, process) =>
        {
            v(options, process);
            return null;
        });
    public static T SetProcessExitHandler<T>(this T o, Func<IProcess, object?> v)
        where T : ToolOptions => o.SetProcessExitHandler<T>((_, process) => v(process));
    public static T SetProcessExitHandler<T>(this T o, Func<T, IProcess, object?> v)
        where T : ToolOptions => o.With<T>(nameof(o.ProcessExitHandler), (ToolOptions options, IProcess process) => v((T)options, process));
    public static T SetProcessExitHandling<T>(this T o, bool? v) where T : ToolOptions => o.With(nameof(o.ProcessExitHandling), v);
    public static T SetProcessInvocationLogging<T>(this T o, bool? v)
        where T : ToolOptions => o.With(nameof(o.ProcessInvocationLogging), v);
    public static T SetProcessLogger<T>(this T o, Action<OutputType, string>? v)
        where T : ToolOptions => o.With(nameof(o.ProcessLogger), v);
    public static T SetProcessOutputLogging<T>(this T o, bool? v) where T : ToolOptions => o.With(nameof(o.ProcessOutputLogging), v);
    public static T SetProcessRedactedSecrets<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions => o.WithItems(nameof(o.ProcessRedactedSecrets), v);
    public static T SetProcessRedactedSecrets<T>(this T o, params string[] v)
        where T : ToolOptions => o.WithItems(nameof(o.ProcessRedactedSecrets), v);
    public static T SetProcessToolPath<T>(this T o, string? v) where T : ToolOptions => o.With(nameof(o.ProcessToolPath), v);
    public static T SetProcessWorkingDirectory<T>(this T o, string? v)
        where T : ToolOptions => o.With(nameof(o.ProcessWorkingDirectory), v);
    public static T ToggleProcessExitHandling<T>(this T o)
        where T : ToolOptions => o.With(nameof(o.ProcessExitHandling), o.ProcessExitHandling == false);

    private static T WithEnvironment<T>(this T o, Action<Dictionary<string, string>> change)
        where T : ToolOptions
    {
        var environment = new Dictionary<string, string>(o.ProcessEnvironmentVariables);
        change(environment);
        return o.WithEntries(nameof(o.ProcessEnvironmentVariables), environment);
    }
}
