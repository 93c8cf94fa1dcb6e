namespace Nuke.Common.Execution;

/// <summary>The terminal of JetBrains Rider.</summary>
public class Rider : Terminal
{
}
