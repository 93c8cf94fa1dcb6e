using System.Collections.Specialized;
using System.Text.RegularExpressions;

namespace Slipway.Tests.Secrets.Aws.Fake;

/// <summary>What AWS is asked.</summary>
public sealed partial record FakeAwsRequest(string Method, string Path, string? ContentType, NameValueCollection Headers, string Body)
{
    /// <summary>The operation: <c>AmazonSSM.GetParameters</c>; empty in the Query protocol.</summary>
    public string Target => Headers["X-Amz-Target"] ?? "";

    /// <summary>Who has signed it, for which region and service; null when nobody has.</summary>
    /// <remarks>AWS IAM user guide, "Authenticating requests (Signature Version 4)".</remarks>
    public (string AccessKey, string Region, string Service)? Signature =>
        Form.Match(Headers["Authorization"] ?? "") is { Success: true } match && Headers["X-Amz-Date"] is { Length: 16 } date && date.StartsWith(match.Groups["day"].Value, StringComparison.Ordinal)
            ? (match.Groups["key"].Value, match.Groups["region"].Value, match.Groups["service"].Value)
            : null;

    [GeneratedRegex("^AWS4-HMAC-SHA256 Credential=(?<key>[^/]+)/(?<day>[0-9]{8})/(?<region>[a-z0-9-]+)/(?<service>[a-z]+)/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$")]
    private static partial Regex Form { get; }
}

/// <summary>What AWS answers.</summary>
public sealed record FakeAwsAnswer(int Status, string ContentType, string Body);
