namespace Listener.Rpc;

/// <summary>The path of an endpoint: segments that are public words, and <see cref="RpcEndpoint.Hidden"/> for runs of others.</summary>
internal static class ShownPath
{
    public static string Of(Uri uri)
    {
        var shown = new List<string>();
        foreach (var segment in uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = PublicWords.Contains(segment) ? segment : RpcEndpoint.Hidden;
            if (next != RpcEndpoint.Hidden || shown.LastOrDefault() != RpcEndpoint.Hidden)
            {
                shown.Add(next);
            }
        }

        return string.Concat(shown.Select(segment => $"/{segment}"));
    }
}
