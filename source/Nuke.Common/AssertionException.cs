namespace Nuke.Common;

/// <summary>A condition of the build does not hold. The message says all that a user needs: no stack trace is of use.</summary>
internal sealed class AssertionException(string message, Exception? innerException = null) : Exception(message, innerException);
