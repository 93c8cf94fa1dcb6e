namespace Nuke.Common.Reporting;

/// <summary>The output of one target: shown at once while it is in front, else kept until it is.</summary>
internal sealed class TargetOutput(Redaction redaction)
{
    /// <summary>Takes the secrets out of what is written piece by piece.</summary>
    public RedactedText Text { get; } = new(redaction);

    /// <summary>What has not been shown yet.</summary>
    public HeldText Held { get; } = new();

    public bool IsLineOpen { get; set; }

    public bool IsComplete { get; set; }

    /// <summary>The target still runs, but nobody listens any more.</summary>
    public bool IsAbandoned { get; set; }
}
