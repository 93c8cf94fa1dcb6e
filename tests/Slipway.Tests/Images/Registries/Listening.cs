using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

/// <summary>Hears at once, where the engine's own progress would tell later.</summary>
internal sealed class Listening(List<Transfer> heard, Action<Transfer>? then = null) : IProgress<Transfer>
{
    public void Report(Transfer value)
    {
        heard.Add(value);
        then?.Invoke(value);
    }
}
