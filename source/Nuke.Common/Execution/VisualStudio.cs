namespace Nuke.Common.Execution;

/// <summary>Visual Studio.</summary>
public class VisualStudio : Terminal
{
}
