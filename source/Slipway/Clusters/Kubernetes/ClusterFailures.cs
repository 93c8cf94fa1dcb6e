using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using k8s;
using k8s.Autorest;
using k8s.Exceptions;
using k8s.Models;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes;

/// <summary>What goes wrong between here and a target's cluster, in words: the target, its namespace and context, and the next step.</summary>
/// <remarks>Kubernetes API conventions, section "Response Status Kind".</remarks>
internal sealed class ClusterFailures(ClusterConnection connection, DeploymentTarget target)
{
    private const int LongestReason = 400;

    /// <summary>Asks the cluster; a refusal, a lost connection or a time limit becomes an error for people.</summary>
    /// <param name="problem">What it means for the user: <c>its Secrets cannot be read</c>.</param>
    /// <param name="request">Asks.</param>
    /// <param name="cancellation">Whoever cancels gets the cancellation, no error.</param>
    /// <exception cref="UserError">The cluster refused, or gave no answer.</exception>
    public async Task<T> Guard<T>(string problem, Func<CancellationToken, Task<T>> request, CancellationToken cancellation)
    {
        try
        {
            return await request(cancellation);
        }
        catch (Exception exception) when (IsOfTheCluster(exception) && !(exception is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            throw Of(problem, exception);
        }
    }

    /// <summary>Whether an exception tells of the cluster or of the way to it; a time limit counts, too.</summary>
    public static bool IsOfTheCluster(Exception exception) => exception
        is HttpOperationException or HttpRequestException or IOException or WebSocketException or JsonException
        or KubernetesException or KubeConfigException or TimeoutException or OperationCanceledException;

    /// <summary>Whether the cluster answered, and with this.</summary>
    public static bool IsAnswer(Exception exception, HttpStatusCode code) => exception is HttpOperationException refused && refused.Response.StatusCode == code;

    /// <summary>What happened, in one line.</summary>
    public static string Words(Exception exception) => OneLine(exception switch
    {
        HttpOperationException { Response: { } answer } => Words(answer.StatusCode, StatusIn(answer.Content)),
        KubernetesException { Status: { } status } => Words((HttpStatusCode)(status.Code ?? 0), status),
        KubeConfigException => $"the login of the context fails: {exception.Message}",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            $"the certificate of the cluster is not trusted: {exception.InnerException?.Message ?? exception.Message}",
        TimeoutException or OperationCanceledException => "the cluster does not answer in time",
        JsonException => "the answer is none of the Kubernetes API",
        _ => $"the cluster cannot be reached: {exception.Message}",
    });

    /// <summary>The error for people.</summary>
    /// <param name="problem">What it means for the user: <c>its Secrets cannot be read</c>.</param>
    /// <param name="exception">What the client says.</param>
    public UserError Of(string problem, Exception exception) => new(
        $"{target.Name}: {problem} in namespace {target.Namespace} (context {connection.Context}): {Words(exception)}", NextStep(exception), exception);

    private static string Words(HttpStatusCode code, V1Status? status) =>
        code == HttpStatusCode.Unauthorized ? "the cluster does not know this login"
        : status?.Message is { Length: > 0 } message ? message
        : $"the cluster answers {(int)code}";

    private static V1Status? StatusIn(string? body)
    {
        try
        {
            return string.IsNullOrWhiteSpace(body) ? null : KubernetesJson.Deserialize<V1Status>(body);
        }
        catch (JsonException)
        {
            // Something in between answered, not the API: its page says nothing about the request.
            return null;
        }
    }

    // The server's words can come from anybody who may write there: one line, not endless, nothing that moves a cursor.
    private static string OneLine(string text)
    {
        var line = new string([.. text.Select(x => char.IsControl(x) ? ' ' : x)]).Trim();
        return line.Length <= LongestReason ? line : $"{line[..LongestReason]}…";
    }

    private string NextStep(Exception exception) => exception switch
    {
        HttpOperationException { Response: { } answer } => NextStep(answer.StatusCode, StatusIn(answer.Content)),
        KubernetesException { Status: { } status } => NextStep((HttpStatusCode)(status.Code ?? 0), status),
        KubeConfigException => $"log in again; {Look("cluster-info")} has to work",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            "make the context again: its certificate authority is an old one, or something else answers at its address",
        TimeoutException or OperationCanceledException => $"check the network, and run it again: {Look("get --raw /readyz")} has to answer",
        JsonException => "check the address in the context: something else answers there, such as a proxy",
        _ => $"check the network and the context: {Look("cluster-info")} has to work",
    };

    private string NextStep(HttpStatusCode code, V1Status? status) => code switch
    {
        HttpStatusCode.Unauthorized => $"log in again, such as with aws sso login; {Look("auth whoami")} shows who asks",
        HttpStatusCode.Forbidden when status?.Details?.Causes?.Any(x => x.Reason == "NamespaceTerminating") == true =>
            "wait until the namespace is gone, and run it again",
        HttpStatusCode.Forbidden => $"give the login that right; {Look($"auth can-i --list --namespace {target.Namespace}")} shows what it has",
        HttpStatusCode.NotFound => $"check the namespace and the context of {target.Name} in build/Build.Environments.cs",
        HttpStatusCode.Conflict => "something else changes it at the same time: run it again",
        HttpStatusCode.TooManyRequests => "the cluster is busy: run it again in a minute",
        HttpStatusCode.RequestEntityTooLarge => "Kubernetes keeps 1 MiB in an object: make it smaller",
        >= HttpStatusCode.InternalServerError => $"run it again when the cluster is well: {Look("get --raw /readyz")} tells",
        _ => "mend what it names",
    };

    private string Look(string command) => $"kubectl --context {connection.Context} {command}";
}
