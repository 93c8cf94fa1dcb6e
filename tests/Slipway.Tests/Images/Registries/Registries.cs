using Slipway.Images;
using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

/// <summary>Ways to registries for tests.</summary>
internal static class Registries
{
    public static IProgress<Transfer> Silence { get; } = new Progress<Transfer>();

    /// <summary>No registry is asked.</summary>
    public static Func<RepositoryName, IImageStore> None { get; } = x => throw new InvalidOperationException($"{x} was asked");
}
