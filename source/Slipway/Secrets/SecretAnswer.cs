namespace Slipway.Secrets;

/// <summary>What a store says of a reference: the value, or why there is none.</summary>
public sealed record SecretAnswer
{
    private readonly SecretValue? value;

    private SecretAnswer(SecretValue? value, UserError? problem) => (this.value, Problem) = (value, problem);

    /// <summary>Why there is no value; null when there is one. It names the reference, never a value.</summary>
    public UserError? Problem { get; }

    /// <summary>The value.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public SecretValue Value => value ?? throw Problem!;

    /// <summary>The value was found.</summary>
    public static SecretAnswer Found(SecretValue value) => new(value, null);

    /// <summary>There is none, or it cannot be read.</summary>
    public static SecretAnswer Refused(UserError problem) => new(null, problem);

    /// <summary>What reading comes to.</summary>
    internal static async Task<SecretAnswer> Of(Func<Task<SecretValue>> read)
    {
        try
        {
            return Found(await read());
        }
        catch (UserError problem)
        {
            return Refused(problem);
        }
    }
}
