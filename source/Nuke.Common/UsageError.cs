using System.Diagnostics;

namespace Nuke.Common;

/// <summary>What the user called wrong: shown as its message, with exit code 2, before anything has run.</summary>
[StackTraceHidden]
internal sealed class UsageError(string message, string nextStep) : Exception($"{message}{Environment.NewLine}  {nextStep}")
{
    public const int ExitCode = 2;
}
