namespace Nuke.Common.Tooling;

/// <summary>The command of a tool that options belong to.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class CommandAttribute : Attribute
{
    /// <summary>The class of the tool.</summary>
    public Type Type { get; set; } = null!;

    /// <summary>The name of the method.</summary>
    public string Command { get; set; } = null!;

    /// <summary>The words that the command line begins with.</summary>
    public string Arguments { get; set; } = null!;
}
