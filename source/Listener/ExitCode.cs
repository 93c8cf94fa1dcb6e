namespace Listener;

/// <summary>How the process ends. The numbers are those of sysexits(3) where it has one.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The service could not listen on its addresses.</summary>
    public const int CannotListen = 1;

    /// <summary><c>EX_CONFIG</c>: a variable is missing or malformed.</summary>
    public const int InvalidConfiguration = 78;
}
