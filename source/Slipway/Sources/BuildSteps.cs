using System.Text.Json;
using Serilog;
using Slipway.Files;
using Slipway.Images;

namespace Slipway.Sources;

/// <summary>Steps of the build that need not be repeated while neither their sources nor their outputs have changed.</summary>
/// <param name="checkout">The sources.</param>
/// <param name="folder">Where it is noted what was done.</param>
public sealed class BuildSteps(Checkout checkout, string folder)
{
    /// <summary>Runs a step unless it has run for these sources and left these outputs.</summary>
    /// <param name="name">The step's name.</param>
    /// <param name="isInput">Which of the sources it depends on.</param>
    /// <param name="outputs">The files that it leaves; found anew after it has run.</param>
    /// <param name="step">What it does.</param>
    /// <param name="cancellation">Stops reading the sources.</param>
    public async Task WhenChanged(
        string name, Func<string, bool> isInput, Func<IEnumerable<string>> outputs, Action step, CancellationToken cancellation)
    {
        var note = Path.Combine(folder, $"{name}.json");
        var inputs = (await checkout.Read(cancellation)).Where(isInput).Hash;
        if (File.Exists(note) && await File.ReadAllTextAsync(note, cancellation) == StateOf(inputs, outputs()))
        {
            Log.Information("{Step:l}: nothing has changed", name);
            return;
        }

        Directory.CreateDirectory(folder);
        File.Delete(note);
        step();
        if ((await checkout.Read(cancellation)).Where(isInput).Hash == inputs)
        {
            AtomicFile.Write(note, StateOf(inputs, outputs()));
        }
    }

    // Length and time tell an output that another program has written since; reading them all would take longer than the step.
    private static string StateOf(Digest inputs, IEnumerable<string> outputs) => JsonSerializer.Serialize<string[]>(
    [
        inputs.ToString(),
        .. outputs.Order(StringComparer.Ordinal).Select(x => new FileInfo(x)).Select(x => x.Exists ? $"{x.FullName} {x.Length} {x.LastWriteTimeUtc.Ticks}" : $"{x.FullName} missing"),
    ]);
}
