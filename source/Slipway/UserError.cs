using System.Diagnostics;

namespace Slipway;

/// <summary>What a user did wrong or can mend: the thing and its place, and the next step. Shown without a stack trace.</summary>
[StackTraceHidden]
public class UserError : Exception
{
    /// <param name="message">The thing and the place, in one line.</param>
    /// <param name="nextStep">What to do about it, in one line.</param>
    public UserError(string message, string nextStep)
        : base($"{message}{Environment.NewLine}  {nextStep}")
    {
        NextStep = nextStep;
    }

    /// <param name="message">The thing and the place, in one line.</param>
    /// <param name="nextStep">What to do about it, in one line.</param>
    /// <param name="innerException">What caused it.</param>
    public UserError(string message, string nextStep, Exception innerException)
        : base($"{message}{Environment.NewLine}  {nextStep}", innerException)
    {
        NextStep = nextStep;
    }

    /// <summary>What to do about it.</summary>
    public string NextStep { get; }
}
