using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Npm;

/// <summary><c>npm install</c>: installs packages.</summary>
[Command(Type = typeof(NpmTasks), Command = "NpmInstall", Arguments = "install")]
public class NpmInstallSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public IReadOnlyList<string> Packages => Value<IReadOnlyList<string>>();

    [Argument(Format = "--force")]
    public bool? Force => Value<bool?>();

    [Argument(Format = "--global")]
    public bool? Global => Value<bool?>();

    [Argument(Format = "--global-style")]
    public bool? GlobalStyle => Value<bool?>();

    [Argument(Format = "--ignore-scripts")]
    public bool? IgnoreScripts => Value<bool?>();

    [Argument(Format = "--legacy-bundling")]
    public bool? LegacyBundling => Value<bool?>();

    [Argument(Format = "--link")]
    public bool? Link => Value<bool?>();

    [Argument(Format = "--no-bin-links")]
    public bool? NoBinLinks => Value<bool?>();

    [Argument(Format = "--no-optional")]
    public bool? NoOptional => Value<bool?>();

    [Argument(Format = "--no-shrinkwrap")]
    public bool? NoShrinkWrap => Value<bool?>();

    [Argument(Format = "--nodedir={value}")]
    public string NodeDir => Value<string>();

    [Argument(Format = "--only={value}")]
    public NpmOnlyMode Only => Value<NpmOnlyMode>();

    [Argument(Format = "--production")]
    public bool? Production => Value<bool?>();
}
