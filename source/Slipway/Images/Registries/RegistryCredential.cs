namespace Slipway.Images.Registries;

/// <summary>What a registry knows somebody by.</summary>
public abstract record RegistryCredential
{
    private RegistryCredential()
    {
    }

    /// <summary>A name and a password or token.</summary>
    public sealed record Password(string User, string Secret) : RegistryCredential
    {
        public override string ToString() => $"{User} and a password";
    }

    /// <summary>A refresh token of OAuth 2, which Docker calls an identity token.</summary>
    public sealed record IdentityToken(string Token) : RegistryCredential
    {
        public override string ToString() => "an identity token";
    }
}
