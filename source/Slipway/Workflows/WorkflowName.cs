namespace Slipway.Workflows;

/// <summary>The name of a workflow and of its file: lower-case letters, digits and single dashes.</summary>
public sealed record WorkflowName
{
    /// <exception cref="UserError">The text is no such name.</exception>
    public WorkflowName(string text)
    {
        if (!Identifiers.IsSlug(text))
        {
            throw new UserError($"'{text}' is not a name for a workflow", "use lower-case letters, digits and single dashes, such as pull-request");
        }

        Text = text;
    }

    /// <summary>The name.</summary>
    public string Text { get; }

    public override string ToString() => Text;
}
