using System.Security.Authentication;

namespace Slipway.Images.Registries;

/// <summary>Why a registry could not be asked, in a user's words.</summary>
internal static class ConnectionTrouble
{
    public static UserError Of(string registry, HttpRequestException exception) => exception switch
    {
        { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: AuthenticationException refused } => new UserError(
            $"the certificate of {registry} is not trusted, or it speaks no HTTPS: {refused.Message}",
            "if the registry is your own, add its authority to the certificates that this machine trusts; if not, somebody may listen in between",
            exception),
        { HttpRequestError: HttpRequestError.SecureConnectionError } => new UserError(
            $"{registry} speaks no HTTPS: {exception.Message}", "put the registry behind HTTPS: plain HTTP is for this machine alone", exception),
        { HttpRequestError: HttpRequestError.NameResolutionError } => new UserError(
            $"there is no host {registry}: {exception.Message}", "check the registry's name, and whether this machine is online", exception),
        { HttpRequestError: HttpRequestError.ProxyTunnelError } => new UserError(
            $"the proxy does not lead to {registry}: {exception.Message}", "check HTTPS_PROXY and NO_PROXY in the environment", exception),
        _ => new UserError(
            $"{registry} does not answer: {exception.Message}", "check that it runs, its name and the network; then run it again: what is there already is not sent again", exception),
    };
}
