using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

/// <summary>Options as a user of NUKE writes them.</summary>
[Command(Command = "Pack", Arguments = "pack")]
public sealed class PackOptions : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Source => Get<string>(() => Source);

    [Argument(Format = "{value}", Position = 2)]
    public string Target => Get<string>(() => Target);

    [Argument(Format = "--level={value}")]
    public int? Level => Get<int?>(() => Level);

    [Argument(Format = "--force")]
    public bool? Force => Get<bool?>(() => Force);

    [Argument(Format = "--signed {value}")]
    public bool? Signed => Get<bool?>(() => Signed);

    [Argument(Format = "--name {value}")]
    public IReadOnlyList<string> Names => Get<IReadOnlyList<string>>(() => Names);

    [Argument(Format = "--tags {value}", Separator = ",")]
    public IReadOnlyList<string> Tags => Get<IReadOnlyList<string>>(() => Tags);

    [Argument(Format = "--label {key}={value}", Separator = ",")]
    public IReadOnlyDictionary<string, object> Labels => Get<IReadOnlyDictionary<string, object>>(() => Labels);

    [Argument(Format = "--group {key}:{value}", InnerSeparator = ";")]
    public ILookup<string, int> Groups => Get<ILookup<string, int>>(() => Groups);

    [Argument(Format = "--password {value}", Secret = true)]
    public string Password => Get<string>(() => Password);

    [Argument(Format = "-- {value}", Separator = " ", Position = -1)]
    public IReadOnlyList<string> Rest => Get<IReadOnlyList<string>>(() => Rest);

    public PackOptions Set(string name, object? value) => this.With(name, value);
}
