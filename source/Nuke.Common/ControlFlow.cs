using Serilog;

namespace Nuke.Common;

/// <summary>What to do about an action that may fail.</summary>
public static class ControlFlow
{
    /// <summary>Runs the action; a failure is a warning (or nothing) instead.</summary>
    public static void SuppressErrors(Action action, bool includeStackTrace = false, bool logWarning = true) =>
        SuppressErrors<object?>(
            () =>
            {
                action();
                return null;
            },
            null,
            includeStackTrace,
            logWarning);

    /// <summary>The value of the action, or the default with a warning when it fails.</summary>
    public static T SuppressErrors<T>(Func<T> action, T defaultValue = default!, bool includeStackTrace = false, bool logWarning = true)
    {
        try
        {
            return action();
        }
        catch (Exception exception)
        {
            if (logWarning)
            {
                Log.Warning(includeStackTrace ? exception : null, "{Message}", exception.Message);
            }

            return defaultValue;
        }
    }

    /// <summary>The items of the action, or none with a warning when it fails.</summary>
    public static IEnumerable<T> SuppressErrors<T>(Func<IEnumerable<T>> action, bool includeStackTrace = false) =>
        SuppressErrors<IReadOnlyList<T>>(() => [.. action()], [], includeStackTrace);

    /// <summary>Runs the action until it succeeds.</summary>
    /// <param name="action">What to run.</param>
    /// <param name="cleanup">Runs after each attempt.</param>
    /// <param name="retryAttempts">How often to try at most, the first time included.</param>
    /// <param name="delay">The pause between two attempts; none unless told.</param>
    /// <param name="logAction">Hears of each failure; a warning unless told.</param>
    public static void ExecuteWithRetry(
        Action action,
        Action? cleanup = null,
        int retryAttempts = 3,
        TimeSpan? delay = null,
        Action<string>? logAction = null)
    {
        Assert.True(retryAttempts > 0, "At least one attempt is needed");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (Exception exception) when (attempt < retryAttempts)
            {
                var message = $"Attempt {attempt} of {retryAttempts} failed: {exception.Message}";
                (logAction ?? (text => Log.Warning("{Message}", text)))(message);
            }
            catch (Exception exception)
            {
                throw new AssertionException($"All {retryAttempts} attempts failed: {exception.Message}", exception);
            }
            finally
            {
                cleanup?.Invoke();
            }

            if (delay is { } pause)
            {
                Thread.Sleep(pause);
            }
        }
    }
}
