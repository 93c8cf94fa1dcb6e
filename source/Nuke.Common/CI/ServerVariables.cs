using System.Globalization;

namespace Nuke.Common.CI;

/// <summary>What a build server tells by environment variables; one that is missing is null, 0, false or the first choice.</summary>
internal sealed class ServerVariables(IReadOnlyDictionary<string, string> variables)
{
    public string? Text(string name) => variables.GetValueOrDefault(name);

    public long Number(string name) => NumberOrNull(name) ?? 0;

    public long? NumberOrNull(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => Text(name)?.ToLowerInvariant() is "true" or "1" or "yes";

    public Guid Identifier(string name) => Guid.TryParse(Text(name), out var identifier) ? identifier : Guid.Empty;

    public DateTime Time(string name) =>
        DateTime.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time) ? time : default;

    /// <summary>Seconds since 1970.</summary>
    public DateTime UnixTime(string name) => NumberOrNull(name) is { } seconds ? DateTime.UnixEpoch.AddSeconds(seconds) : default;

    public T Choice<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(Text(name), ignoreCase: true, out var value) ? value : default;
}
