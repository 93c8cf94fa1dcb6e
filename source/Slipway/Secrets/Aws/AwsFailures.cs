using System.Net;
using Amazon.Runtime;

namespace Slipway.Secrets.Aws;

/// <summary>What AWS refuses, in words: with the reference, the region and, where it is known, the account; never a value.</summary>
internal static class AwsFailures
{
    private const int LongestReason = 300;

    /// <summary>Whether an exception tells of AWS or of the way to it.</summary>
    public static bool IsOfAws(Exception exception) =>
        exception is AmazonClientException or AmazonServiceException or HttpRequestException or IOException or TimeoutException or OperationCanceledException;

    /// <summary>Whether others of the same region and login may well be answered.</summary>
    public static bool IsOfOneParameter(Exception exception) =>
        exception is AmazonServiceException { ErrorCode: "AccessDeniedException" or "AccessDenied" or "ValidationException" or "InvalidKeyId" or "DecryptionFailure" or "KMSAccessDeniedException" };

    /// <param name="exception">What the SDK says.</param>
    /// <param name="reference">What was asked for.</param>
    /// <param name="action">The permission that it takes: <c>ssm:GetParameters</c>.</param>
    /// <param name="place">The region, and the account when it is known.</param>
    public static UserError Of(Exception exception, SecretReference reference, string action, string place)
    {
        var (problem, nextStep) = exception switch
        {
            AmazonServiceException { ErrorCode: "AccessDeniedException" or "AccessDenied" } =>
                ($"this login may not read it in {place}: {OneLine(exception)}", $"give the role {action} there, and kms:Decrypt for its key"),
            AmazonServiceException { ErrorCode: "ExpiredTokenException" or "ExpiredToken" or "RequestExpired" } =>
                ($"the login to AWS has expired (asked in {place})", "log in again: aws sso login, or run the job again"),
            AmazonServiceException { ErrorCode: "UnrecognizedClientException" or "InvalidSignatureException" or "InvalidClientTokenId" or "SignatureDoesNotMatch" } =>
                ($"AWS does not know these credentials in {place}", "check AWS_PROFILE or the variables AWS_…, and that the account has this region enabled"),
            AmazonServiceException { ErrorCode: "ThrottlingException" or "Throttling" or "TooManyRequestsException" or "RequestLimitExceeded" } =>
                ($"AWS answers too slowly for all who ask in {place} (throttling)", "wait a minute, and run it again"),
            AmazonServiceException { ErrorCode: "InvalidKeyId" or "DecryptionFailure" or "KMSAccessDeniedException" } =>
                ($"its key does not decrypt it in {place}", "give the role kms:Decrypt for the key, or mend the key"),
            AmazonServiceException { StatusCode: >= HttpStatusCode.InternalServerError } service =>
                ($"AWS answers {(int)service.StatusCode} in {place}", "run it again; AWS' status page tells whether it is down"),
            AmazonServiceException { ErrorCode.Length: > 0 } service =>
                ($"AWS answers {service.ErrorCode} in {place}: {OneLine(exception)}", $"mend the reference; the role needs {action} in this region and account"),
            TimeoutException or OperationCanceledException =>
                ($"AWS does not answer in time in {place}", "check the region and the network, and run it again"),
            _ => ($"AWS cannot be asked in {place}: {OneLine(exception)}", "log in (aws sso login), and check the region and the network"),
        };
        return new UserError($"{reference}: {problem}", nextStep, exception);
    }

    private static string OneLine(Exception exception)
    {
        var line = new string([.. exception.Message.Select(x => char.IsControl(x) ? ' ' : x)]).Trim();
        return line.Length <= LongestReason ? line : $"{line[..LongestReason]}…";
    }
}
