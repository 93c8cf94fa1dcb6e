using System.Diagnostics;
using System.Text;
using Nuke.Common.CI;
using Nuke.Common.CI.Generation;
using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Plans;

/// <summary>Shows a plan: as text always, and as a page, which a browser opens where a person watches and there is one.</summary>
internal static class PlanPreview
{
    private const string Page = ".nuke/temp/execution-plan.html";

    public static void Show(BuildContext context, IReadOnlyList<ExecutableTarget> plan)
    {
        var steps = PlanStep.Of(plan);
        var page = context.Root / Page;
        context.Console.WriteLine(PlanText.Of(steps, context.Console.Palette, context.Console.Width));
        try
        {
            ConfigurationFile.Write(page, Encoding.UTF8.GetBytes(PlanPage.Of(steps)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Console.WriteLine(context.Console.Palette.Warning($"There is no page: {exception.Message}"));
            return;
        }

        context.Console.WriteLine($"As a page: {page}");
        if (context.Invocation is { OwnsProcess: true, IsTerminal: true } && context.Host is not IBuildServer && Opener(page) is { } start)
        {
            using var browser = Process.Start(start);
        }
    }

    /// <summary>Null where there is no desktop, or nothing that opens a page.</summary>
    private static ProcessStartInfo? Opener(AbsolutePath page)
    {
        if (EnvironmentInfo.IsWin)
        {
            return new ProcessStartInfo(page) { UseShellExecute = true };
        }

        var hasDesktop = EnvironmentInfo.IsOsx || EnvironmentInfo.HasVariable("DISPLAY", allowEmpty: false) || EnvironmentInfo.HasVariable("WAYLAND_DISPLAY", allowEmpty: false);
        var program = EnvironmentInfo.IsOsx ? "open" : "xdg-open";
        return hasDesktop && EnvironmentInfo.Paths.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) is { } opener
            ? new ProcessStartInfo(opener, [page]) { RedirectStandardOutput = true, RedirectStandardError = true }
            : null;
    }
}
