using Nuke.Common.Execution;
using Nuke.Common.Reporting;

namespace Nuke.Common;

/// <summary>Where a build runs, and how its output looks there.</summary>
public class Host
{
    private protected BuildConsole Console { get; } = BuildContext.Current.Console;

    /// <summary>Names the engine, in one line.</summary>
    protected internal void WriteLogo() => Console.WriteLine(Logo.Text(Console.Palette));

    /// <summary>Begins the output of a target; disposing the result ends it.</summary>
    protected internal virtual IDisposable WriteBlock(string text)
    {
        if (BuildContext.Current.Verbosity != Verbosity.Quiet && !BuildContext.Current.DisabledOutputs.Contains(DefaultOutput.TargetHeader))
        {
            Console.WriteLine($"{Environment.NewLine}{Console.Palette.Title(Rule.With(text, Console.Width))}");
        }

        return Undo.Nothing;
    }

    /// <summary>Repeats a warning at the end of the build.</summary>
    protected internal virtual void ReportWarning(string text, string? details = null) =>
        Console.WriteLine(Console.Palette.Warning(Problem.Line("WRN", text, details)));

    /// <summary>Repeats an error at the end of the build.</summary>
    protected internal virtual void ReportError(string text, string? details = null) =>
        Console.WriteLine(Console.Palette.Error(Problem.Line("ERR", text, details)));

    /// <summary>Whether a message is meant for the host itself, and is passed on as it is.</summary>
    protected internal virtual bool FilterMessage(string message) => false;

    /// <summary>The command that makes the host hide a secret in what other steps write; null where there is none.</summary>
    internal virtual string? MaskCommand(string secret) => null;

    /// <summary>Repeats the errors and warnings of the build.</summary>
    protected internal virtual void WriteErrorsAndWarnings() => BuildContext.Current.Problems.Report(this);

    /// <summary>Writes the table of targets.</summary>
    protected internal virtual void WriteTargetOutcome(INukeBuild build) => Console.WriteLine(Summary.Table(build, Console.Palette, Console.Elapsed, Console.Width));

    /// <summary>Writes whether the build succeeded.</summary>
    protected internal virtual void WriteBuildOutcome(INukeBuild build) => Console.WriteLine(Summary.Outcome(build, Console.Palette));
}
