namespace Slipway.Images.Formats;

/// <summary>The file <c>oci-layout</c>, which makes a folder a layout.</summary>
internal sealed record LayoutMarker
{
    public required string ImageLayoutVersion { get; init; }
}
