namespace Slipway.Workflows;

/// <summary>How something that the target produces travels to other jobs.</summary>
/// <param name="product">The product, as <c>Produces</c> has it, from the root of the checkout.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class ArtifactAttribute(string product) : Attribute
{
    /// <summary>The product.</summary>
    public string Product { get; } = product;

    /// <summary>The name of the artifact; that of the target with dashes unless told.</summary>
    public string? Name { get; init; }

    /// <summary>How many days GitHub keeps it; as many as the workflow says unless told.</summary>
    public int Days { get; init; }

    /// <summary>Whether it is kept as well when the target has failed, if it is there then.</summary>
    public bool AfterFailure { get; init; }
}
