namespace Slipway.Linting;

/// <summary>What a linter has to say about a line.</summary>
/// <param name="File">Relative to the root, with forward slashes.</param>
/// <param name="Line">The first line is 1.</param>
/// <param name="Rule">The linter's own name of the rule, after the linter's name: <c>shellcheck/SC2086</c>.</param>
/// <param name="Message">One line for people; never the value of a secret.</param>
public sealed record Finding(string File, int Line, string Rule, string Message)
{
    /// <summary><c>file:line rule message</c>.</summary>
    public override string ToString() => $"{File}:{Line} {Rule} {Message}";
}
