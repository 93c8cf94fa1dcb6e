namespace Nuke.Common.Execution;

/// <summary>A person's machine.</summary>
public class Terminal : Host
{
    /// <summary>Whether the build runs there.</summary>
    public static bool IsRunningTerminal => BuildContext.Current.Host is Terminal;
}
