namespace Nuke.Common.Utilities;

/// <summary>Values that are made when they are first read.</summary>
public static class Lazy
{
    /// <summary>A value of the provider, whose type is inferred.</summary>
    public static Lazy<T> Create<T>(Func<T> provider) => new(provider);
}
