using System.Diagnostics;
using System.Reflection;

namespace Nuke.Common.Reporting;

/// <summary>What a person sees of an exception.</summary>
internal static class ErrorText
{
    /// <summary>The message of what a user can mend; everything of what is a bug.</summary>
    public static string Of(Exception exception, Verbosity verbosity)
    {
        var causes = Causes(exception).ToArray();
        return string.Join(Environment.NewLine, causes.Select(cause =>
            IsForUser(cause) && verbosity != Verbosity.Verbose ? Message(cause) : cause.ToString()));
    }

    /// <summary>The message, and what kind of bug it is; no stack trace.</summary>
    public static string InBrief(Exception exception) => string.Join(Environment.NewLine, Causes(exception).Select(cause =>
        IsForUser(cause) ? Message(cause) : $"{cause.GetType().Name}: {cause.Message}"));

    /// <summary>With the reason below, where the message does not say it.</summary>
    private static string Message(Exception exception)
    {
        var reason = exception is AssertionException ? exception.InnerException : null;
        for (var inner = reason; inner is not null; inner = inner.InnerException)
        {
            reason = exception.Message.Contains(inner.Message, StringComparison.Ordinal) ? null : reason;
        }

        return reason is null ? exception.Message : $"{exception.Message}{Environment.NewLine}  {InBrief(reason)}";
    }

    /// <summary>The exceptions inside of those that only carry others.</summary>
    public static IEnumerable<Exception> Causes(Exception exception) => exception switch
    {
        AggregateException aggregate => aggregate.InnerExceptions.SelectMany(Causes),
        TargetInvocationException { InnerException: { } inner } => Causes(inner),
        TypeInitializationException { InnerException: { } inner } => Causes(inner),
        _ => [exception],
    };

    /// <summary>A type that hides its stack trace says that its message is enough.</summary>
    public static bool IsForUser(Exception exception)
    {
        for (var type = exception.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false))
            {
                return true;
            }
        }

        return exception is AssertionException;
    }
}
