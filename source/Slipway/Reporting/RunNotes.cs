using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Images.Registries;
using Slipway.Promotion;
using Slipway.Releases;

namespace Slipway.Reporting;

/// <summary>What becomes known while a run goes on. Targets run side by side.</summary>
/// <param name="report">Is told at once what cannot wait for the end.</param>
internal sealed class RunNotes(IRunReport report)
{
    private readonly Lock gate = new();
    private readonly List<Evidence> gates = [];
    private readonly List<LedgerEntry> deployments = [];
    private readonly List<UserError> errors = [];
    private Release? release;

    /// <summary>What the gates found.</summary>
    public IReadOnlyList<Evidence> Gates
    {
        get
        {
            lock (gate)
            {
                return [.. gates];
            }
        }
    }

    /// <summary>A gate was passed, or not.</summary>
    public void Add(Evidence evidence)
    {
        lock (gate)
        {
            gates.Add(evidence);
        }
    }

    /// <summary>A release was sealed.</summary>
    public void Add(Release made)
    {
        lock (gate)
        {
            release = made;
            report.Sealed(made);
        }
    }

    /// <summary>An image is in a registry.</summary>
    public void Add(ImageReference image)
    {
        lock (gate)
        {
            report.Pushed(image);
        }
    }

    /// <summary>A release runs in a stage.</summary>
    public void Add(LedgerEntry deployment)
    {
        lock (gate)
        {
            deployments.Add(deployment);
            if (deployment.Targets.Select(x => deployment.Addresses.GetValueOrDefault(x)).FirstOrDefault(x => x is not null) is { } first)
            {
                report.Deployed(first);
            }
        }
    }

    /// <summary>A target fails.</summary>
    public void Add(UserError error)
    {
        lock (gate)
        {
            errors.Add(error);
            report.Failed(error);
        }
    }

    /// <summary>Tells what was noted.</summary>
    /// <param name="outcome">How the run ended.</param>
    /// <param name="targets">The targets that were asked for.</param>
    /// <param name="failed">Those that failed.</param>
    public void Finish(RunOutcome outcome, IReadOnlyList<string> targets, IReadOnlyList<string> failed)
    {
        lock (gate)
        {
            report.Finish(new RunSummary(outcome, targets)
            {
                Release = release,
                Gates = [.. gates.OrderBy(x => x.Gate, StringComparer.Ordinal)],
                Deployments = [.. deployments],
                Refusal = errors.OfType<PromotionDenied>().LastOrDefault()?.Decisions ?? [],
                Errors = [.. errors],
                Failed = failed,
            });
        }
    }
}
