using Nuke.Common;

namespace Nuke.Components;

/// <summary>The build may write as a Twitter account.</summary>
[ParameterPrefix(Twitter)]
public interface IHazTwitterCredentials : INukeBuild
{
    /// <summary>What the names of the parameters begin with.</summary>
    const string Twitter = nameof(Twitter);

    /// <summary>The key of the application.</summary>
    [Parameter]
    [Secret]
    string? ConsumerKey => TryGetValue(() => ConsumerKey);

    /// <summary>The secret of the application.</summary>
    [Parameter]
    [Secret]
    string? ConsumerSecret => TryGetValue(() => ConsumerSecret);

    /// <summary>The token of the account.</summary>
    [Parameter]
    [Secret]
    string? AccessToken => TryGetValue(() => AccessToken);

    /// <summary>The secret of the account.</summary>
    [Parameter]
    [Secret]
    string? AccessTokenSecret => TryGetValue(() => AccessTokenSecret);
}
