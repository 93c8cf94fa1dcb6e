using System.Net;
using Amazon.Runtime;

namespace Slipway.Secrets.Aws;

/// <summary>What AWS refuses, in words: with the references, never a value.</summary>
internal static class AwsFailures
{
    /// <param name="exception">What the SDK says.</param>
    /// <param name="references">What was asked for.</param>
    /// <param name="action">The permission that it takes: <c>ssm:GetParameters</c>.</param>
    public static UserError Of(Exception exception, IEnumerable<SecretReference> references, string action)
    {
        var names = string.Join(", ", references);
        return exception switch
        {
            AmazonServiceException { ErrorCode: "AccessDeniedException" or "AccessDenied" } =>
                new UserError($"{names}: this account may not read it", $"give the role {action} there, and kms:Decrypt for its key", exception),
            AmazonServiceException { ErrorCode: "ExpiredTokenException" or "ExpiredToken" or "RequestExpired" } =>
                new UserError($"{names}: the login to AWS has expired", "log in again: aws sso login, or run the job again", exception),
            AmazonServiceException { ErrorCode: "UnrecognizedClientException" or "InvalidSignatureException" or "InvalidClientTokenId" or "SignatureDoesNotMatch" } =>
                new UserError($"{names}: AWS does not know these credentials", "check AWS_PROFILE or the variables AWS_…, and the account of the region", exception),
            AmazonServiceException { ErrorCode: "ThrottlingException" or "TooManyRequestsException" or "RequestLimitExceeded" } =>
                new UserError($"{names}: AWS answers too slowly for all who ask (throttling)", "wait a minute, and run it again", exception),
            AmazonServiceException { ErrorCode: "InvalidKeyId" or "DecryptionFailure" or "KMSAccessDeniedException" } =>
                new UserError($"{names}: its key does not decrypt it for this account", "give the role kms:Decrypt for the key, or mend the key", exception),
            AmazonServiceException { StatusCode: >= HttpStatusCode.InternalServerError } service =>
                new UserError($"{names}: AWS answers {(int)service.StatusCode}", "run it again; AWS' status page tells whether it is down", exception),
            AmazonServiceException service =>
                new UserError($"{names}: AWS answers {service.ErrorCode}", $"the role needs {action} in this region and account", exception),
            _ => new UserError($"{names}: AWS cannot be asked: {exception.Message}", "log in (aws sso login), and check the region and the network", exception),
        };
    }
}
