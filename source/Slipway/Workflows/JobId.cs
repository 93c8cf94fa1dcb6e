namespace Slipway.Workflows;

/// <summary>What other jobs call a job: letters, digits, dashes and underscores, first a letter or underscore.</summary>
/// <remarks>GitHub documentation, "Workflow syntax", <c>jobs.&lt;job_id&gt;</c>.</remarks>
public sealed record JobId
{
    /// <exception cref="UserError">The text is no such name.</exception>
    public JobId(string text)
    {
        if (!Identifiers.IsJobId(text))
        {
            throw new UserError(
                $"'{text}' is not a name for a job", "use letters, digits, dashes and underscores, and begin with a letter or an underscore");
        }

        Text = text;
    }

    /// <summary>The name.</summary>
    public string Text { get; }

    public override string ToString() => Text;
}
