namespace Slipway.Infrastructure.Internal;

/// <summary>Kinds of tokens.</summary>
internal enum HclTokenKind
{
    /// <summary>An identifier, a number or a keyword.</summary>
    Word,

    /// <summary>A text in quotes that is what it says.</summary>
    Text,

    /// <summary>A text that is computed: with an interpolation, or a heredoc.</summary>
    Template,

    /// <summary>One character of everything else.</summary>
    Sign,
}
