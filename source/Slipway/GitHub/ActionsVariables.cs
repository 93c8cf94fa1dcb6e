using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.GitHub;

/// <summary>The variables that a job of GitHub Actions has: the one place that knows their names' rules.</summary>
internal sealed partial class ActionsVariables(IReadOnlyDictionary<string, string> variables)
{
    private const string PublicApi = "https://api.github.com";

    public string Repository => Text("GITHUB_REPOSITORY") is var name && RepositoryName().IsMatch(name)
        ? name
        : throw new UserError($"GITHUB_REPOSITORY is no repository ('{name}')", "give the owner and the name: owner/name");

    public string Token => variables.GetValueOrDefault("GITHUB_TOKEN") is { Length: > 0 } token && !token.Any(x => char.IsWhiteSpace(x) || char.IsControl(x))
        ? token
        : throw new UserError("GITHUB_TOKEN has no usable value", "give the step the job's token: GITHUB_TOKEN: ${{ github.token }}");

    public Uri Api => variables.GetValueOrDefault("GITHUB_API_URL") is { Length: > 0 } ? Address("GITHUB_API_URL") : new Uri(PublicApi);

    public string Text(string name) => variables.GetValueOrDefault(name) is { } value && !string.IsNullOrWhiteSpace(value)
        ? value
        : throw new UserError($"{name} has no value: this is no job of GitHub Actions", "run it in a workflow, or choose the ledger of this machine: --ledger local");

    public long Number(string name) => long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number
        : throw new UserError($"{name} is no number ('{Text(name)}')", "it is set by GitHub Actions: do not overwrite it in the workflow");

    // The token goes there: in the clear only as far as this machine.
    public Uri Address(string name) =>
        Uri.TryCreate(Text(name), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : throw new UserError($"{name} is no https address ('{Text(name)}')", $"for github.com it is {PublicApi}; plain http is for this machine alone");

    [GeneratedRegex(@"^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}\z")]
    private static partial Regex RepositoryName();
}
