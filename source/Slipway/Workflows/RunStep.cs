namespace Slipway.Workflows;

/// <summary>Runs a script.</summary>
/// <param name="Name">What GitHub shows.</param>
/// <param name="Script">The script; values that an attacker could choose reach it through variables.</param>
public sealed record RunStep(string Name, string Script) : Step(Name)
{
    /// <summary>The shell; unless told, that of the job or the machine.</summary>
    public string? Shell { get; init; }

    /// <summary>The folder, from the root of the checkout.</summary>
    public string? Folder { get; init; }
}
