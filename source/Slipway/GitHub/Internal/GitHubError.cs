using System.Net;

namespace Slipway.GitHub.Internal;

/// <summary>GitHub refused, or gave no answer that makes sense.</summary>
internal sealed class GitHubError(string message, string nextStep, Exception cause) : UserError(message, nextStep, cause)
{
    /// <summary>What GitHub answered; none when it was no answer.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Whether what was asked may have been done all the same.</summary>
    public bool MayHaveHappened { get; init; }
}
