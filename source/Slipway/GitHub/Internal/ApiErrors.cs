using System.Net;
using System.Text.Json;
using Octokit;

namespace Slipway.GitHub.Internal;

/// <summary>What goes wrong between here and GitHub, as errors for people.</summary>
internal static class ApiErrors
{
    private const int LongestReason = 200;

    /// <summary>Runs a request; whatever Octokit, the network or JSON throw becomes one clear error.</summary>
    public static async Task<T> Explain<T>(ApiCall call, string host, Func<Task<T>> request)
    {
        try
        {
            return await request();
        }
        catch (ApiException exception)
        {
            throw Refusal(call, host, exception);
        }
        catch (JsonException exception)
        {
            throw Nonsense(call, host, "no such JSON as its API describes", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException or IOException)
        {
            throw new GitHubError(
                $"{host} gave no answer about {call.Subject}: {OneLine(exception.Message)}",
                "look at the network and GitHub's status page, and run it again: what was recorded is found again",
                exception)
            {
                MayHaveHappened = true,
            };
        }
    }

    /// <summary>An answer that cannot be understood.</summary>
    public static GitHubError Nonsense(ApiCall call, string host, string what, Exception cause) => new(
        $"{host} answered about {call.Subject} with {what}", "check that GITHUB_API_URL is GitHub's API and no proxy answers in its place, and run it again", cause)
    {
        MayHaveHappened = true,
    };

    /// <summary>Text of somebody else: one line, not endless, nothing that moves a cursor.</summary>
    public static string OneLine(string? text)
    {
        var line = new string([.. (text ?? "").Select(x => char.IsControl(x) || char.IsSurrogate(x) ? ' ' : x)]).Trim();
        return line.Length <= LongestReason ? line : $"{line[..LongestReason]}…";
    }

    private static GitHubError Refusal(ApiCall call, string host, ApiException exception)
    {
        var status = exception.StatusCode;
        var reason = ReasonIn(exception);
        return new GitHubError($"{host} refuses {call.Subject} ({(int)status}{reason})", NextStep(call, status), exception)
        {
            Status = status,
            MayHaveHappened = (int)status >= 500,
        };
    }

    private static string NextStep(ApiCall call, HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => "the token is not or no longer valid: give the step the job's token, GITHUB_TOKEN",
        HttpStatusCode.Forbidden => $"the job needs the permission '{call.Permission}'",
        HttpStatusCode.NotFound => $"check the names; without the permission '{call.Permission}' GitHub answers the same",
        HttpStatusCode.Conflict => "something else changed it at the same time: run it again",
        HttpStatusCode.UnprocessableEntity => "GitHub cannot do this with these values: mend what it names",
        HttpStatusCode.TooManyRequests => "wait an hour, and run it again",
        _ when (int)status >= 500 => "GitHub has a disturbance: look at its status page, and run it again",
        _ => "check that GITHUB_API_URL is the address of GitHub's API",
    };

    private static string ReasonIn(ApiException exception)
    {
        var details = exception.ApiError?.Errors?.Select(x => x?.Message ?? x?.Field).Where(x => !string.IsNullOrWhiteSpace(x)) ?? [];
        var isJson = exception.HttpResponse?.ContentType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true;
        var reason = isJson ? OneLine(string.Join("; ", details.Prepend(exception.ApiError?.Message).Where(x => !string.IsNullOrWhiteSpace(x)))) : "";
        return reason.Length == 0 ? "" : $": {reason}";
    }
}
