using System.Diagnostics;
using CliWrap;
using CliWrap.Exceptions;
using Serilog;

namespace Slipway.Tools;

/// <summary>One call of a program: arguments as a list, never a shell string; a time limit; cancellation.</summary>
public sealed record ToolCall
{
    // How long a program may take to say that the same Ctrl+C has reached it.
    private static readonly TimeSpan Reaction = TimeSpan.FromSeconds(1);

    /// <param name="program">A path, or a name on the PATH.</param>
    /// <param name="arguments">One element is one argument, whatever is in it.</param>
    public ToolCall(string program, params IEnumerable<string> arguments)
    {
        Program = program;
        Arguments = [.. arguments];
    }

    /// <summary>A path, or a name on the PATH.</summary>
    public string Program { get; private init; }

    /// <summary>The arguments, one each.</summary>
    public IReadOnlyList<string> Arguments { get; private init; }

    private string Folder { get; init; } = Environment.CurrentDirectory;

    private IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    private TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(10);

    private string Input { get; init; } = "";

    private TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    private string? SignOfStopping { get; init; }

    /// <summary>Runs in this folder.</summary>
    public ToolCall In(string folder) => this with { Folder = folder };

    /// <summary>Sets a variable of the environment, or removes it with null.</summary>
    public ToolCall WithVariable(string name, string? value) =>
        this with { Variables = new Dictionary<string, string?>(Variables) { [name] = value } };

    /// <summary>Ends the program after this time; ten minutes unless told.</summary>
    public ToolCall WithTimeLimit(TimeSpan limit) => this with { TimeLimit = limit };

    /// <summary>Lets a program that is to stop finish what it must not leave half done; five seconds unless told.</summary>
    /// <param name="grace">How long, before it is killed.</param>
    /// <param name="sign">What it writes when it is stopping already: it is not told again, since twice would mean at once.</param>
    public ToolCall WithGrace(TimeSpan grace, string sign) => this with { Grace = grace, SignOfStopping = sign };

    /// <summary>Gives the program this text to read.</summary>
    public ToolCall WithInput(string text) => this with { Input = text };

    /// <summary>Runs the program; any exit code but 0 is an error that shows the last lines.</summary>
    /// <exception cref="UserError">The program is missing, failed, or took too long.</exception>
    public async Task<ToolResult> Run(CancellationToken cancellation)
    {
        var result = await TryRun(cancellation);
        return result.ExitCode == 0
            ? result
            : throw new UserError(
                $"{this} failed with exit code {result.ExitCode}{Environment.NewLine}{result.LastLines(20).Indented()}",
                $"run it by hand in {Folder} to look closer");
    }

    /// <summary>Runs the program and gives its result whatever its exit code.</summary>
    /// <exception cref="UserError">The program is missing or took too long.</exception>
    public async Task<ToolResult> TryRun(CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        using var gentle = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        using var reaction = new CancellationTokenSource();
        using var signal = new CancellationTokenSource();
        using var forceful = new CancellationTokenSource();
        var output = new ToolOutput();
        using var telling = reaction.Token.Register(() => TellUnlessStopping(output, signal));
        using var escalation = gentle.Token.Register(() =>
        {
            reaction.CancelAfter(SignOfStopping is null ? TimeSpan.Zero : Reaction);
            forceful.CancelAfter(Grace);
        });
        var watch = Stopwatch.StartNew();
        try
        {
            var finished = await Cli.Wrap(Program)
                .WithArguments(Arguments)
                .WithWorkingDirectory(Folder)
                .WithEnvironmentVariables(Variables)
                .WithStandardInputPipe(PipeSource.FromString(Input))
                .WithStandardOutputPipe(PipeTarget.ToDelegate(output.AddOut))
                .WithStandardErrorPipe(PipeTarget.ToDelegate(output.AddError))
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(forceful.Token, signal.Token);
            gentle.Token.ThrowIfCancellationRequested();
            Log.Verbose("{Program} ended with {ExitCode} after {Duration}", Path.GetFileName(Program), finished.ExitCode, watch.Elapsed);
            return new ToolResult(finished.ExitCode, output.Out, output.Lines);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new UserError(
                $"{this} did not end within {TimeLimit.TotalSeconds:0} s and was stopped{Environment.NewLine}{output.Result.LastLines(20).Indented()}",
                $"run it by hand in {Folder} to look closer");
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or CliWrapException)
        {
            throw new UserError($"{Program} could not be started: it is not on the PATH, or not for this user or machine", "install it, or put it on the PATH", exception);
        }
    }

    // Ctrl+C at a terminal reaches the program as well as this one.
    private void TellUnlessStopping(ToolOutput output, CancellationTokenSource signal)
    {
        if (SignOfStopping is null || !output.Lines.Any(x => x.Contains(SignOfStopping, StringComparison.Ordinal)))
        {
            signal.Cancel();
        }
    }

    /// <summary>The program and its first argument, for messages: further arguments may be long.</summary>
    public override string ToString() => string.Join(' ', [Path.GetFileName(Program), .. Arguments.Take(1)]);
}
