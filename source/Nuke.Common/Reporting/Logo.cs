namespace Nuke.Common.Reporting;

/// <summary>The engine's name, in one line.</summary>
internal static class Logo
{
    public static string Text(Palette palette)
    {
        var version = typeof(Logo).Assembly.GetName().Version;
        return palette.Faint($"NUKE build, run by Slipway's engine {version?.ToString(3)}");
    }
}
