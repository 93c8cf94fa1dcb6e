namespace Slipway.Charts;

/// <summary>A variable of a container's environment.</summary>
/// <param name="Name">The name of the variable.</param>
public abstract record ContainerVariable(string Name);

/// <summary>A variable whose value the chart gives, itself or in a ConfigMap.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Value">Its value.</param>
public sealed record PlainVariable(string Name, string Value) : ContainerVariable(Name);

/// <summary>A variable whose value is a key of a Kubernetes Secret beside the chart.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Secret">The name of the Secret.</param>
/// <param name="Key">The key in it.</param>
public sealed record SecretVariable(string Name, string Secret, string Key) : ContainerVariable(Name);
