using System.Reflection;

namespace Nuke.Common.Utilities;

/// <summary>Exceptions.</summary>
public static class ExceptionExtensions
{
    /// <summary>The exception inside of those that only carry another.</summary>
    public static Exception Unwrap(this Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => inner.Unwrap(),
        TypeInitializationException { InnerException: { } inner } => inner.Unwrap(),
        AggregateException { InnerExceptions: [var only] } => only.Unwrap(),
        _ => exception,
    };
}
