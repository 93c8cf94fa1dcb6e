using System.Text;
using Serilog;
using Slipway.Gates;
using Slipway.Images.Registries;
using Slipway.Releases;

namespace Slipway.Reporting.Actions;

/// <summary>GitHub Actions: outputs of the job, errors at their lines, and the summary on the page of the run.</summary>
/// <param name="files">Where the runner wants to be told what.</param>
/// <param name="root">The folder of the checkout.</param>
/// <param name="secrets">The values that no file may hold.</param>
/// <param name="log">The log of the step, where the runner reads commands.</param>
internal sealed class ActionsReport(RunnerFiles files, string root, SecretParameters secrets, TextWriter log) : IRunReport
{
    // GitHub shows ten errors of a step, and the engine writes one for each target that failed.
    private const int MostAnnotations = 9;

    private readonly JobOutputs? outputs = files.Outputs is { } file ? new JobOutputs(file) : null;
    private int annotated;

    /// <inheritdoc/>
    public void Sealed(Release release) => outputs?.Release(release.Digest, release.Image);

    /// <inheritdoc/>
    public void Pushed(ImageReference image) => outputs?.Image(image);

    /// <inheritdoc/>
    public void Deployed(Uri address) => outputs?.Address(address);

    /// <inheritdoc/>
    public void Failed(UserError error)
    {
        var annotations = (error is GateFailed gate
            ? gate.Findings.Select(x => Annotation.Of(root, gate.Evidence.Gate, x))
            : [Annotation.Of(root, null, error.Message)]).OfType<Annotation>().ToList();
        var shown = annotations.Take(MostAnnotations - annotated).ToList();
        annotated += shown.Count;
        foreach (var annotation in shown)
        {
            log.WriteLine(annotation);
        }

        if (annotations.Count > shown.Count)
        {
            log.WriteLine($"{annotations.Count - shown.Count} more are in this log alone: GitHub shows ten errors of a step");
        }
    }

    /// <inheritdoc/>
    public void Finish(RunSummary summary)
    {
        if (files.Summary is not { } file)
        {
            return;
        }

        try
        {
            var used = File.Exists(file) ? new FileInfo(file).Length : 0;
            var page = secrets.RemoveFrom(SummaryPage.Of(summary, files.Sha, files.Branch));
            File.AppendAllText(file, SummaryPage.Cut(page, SummaryPage.Limit - used), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What the run did is done: its page does not undo it.
            Log.Warning("The summary could not be written: {Reason:l}", exception.Message);
        }
    }
}
