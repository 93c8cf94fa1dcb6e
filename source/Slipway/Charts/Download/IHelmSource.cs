namespace Slipway.Charts;

/// <summary>A place that Helm can be fetched from.</summary>
internal interface IHelmSource
{
    /// <summary>The place, for messages.</summary>
    string Name { get; }

    /// <summary>Writes the program to this path, checked against the pinned checksum.</summary>
    /// <exception cref="UserError">The place is out of reach, has none for this platform, or has another one.</exception>
    Task Fetch(string destination, CancellationToken cancellation);
}
