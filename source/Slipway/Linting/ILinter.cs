namespace Slipway.Linting;

/// <summary>A tool that judges files one by one.</summary>
/// <remarks>Its findings are a function of <see cref="Version"/>, the files and <see cref="Settings"/>.</remarks>
public interface ILinter
{
    /// <summary>The tool's name, such as <c>shellcheck</c>.</summary>
    string Name { get; }

    /// <summary>The files that its findings depend on besides those that it judges: relative to the root, those without a folder in any folder; some may be missing.</summary>
    IReadOnlyList<string> Settings { get; }

    /// <summary>The tool's version, for the evidence and for caching.</summary>
    /// <exception cref="UserError">The tool is missing.</exception>
    Task<string> Version(CancellationToken cancellation);

    /// <summary>Whether this file, relative to the root, is one for this linter.</summary>
    bool Concerns(string file);

    /// <summary>The findings in these files, sorted by file and line.</summary>
    /// <param name="files">Relative to the root; those that do not concern the linter or do not exist are left out.</param>
    /// <param name="cancellation">Stops the tool.</param>
    /// <exception cref="UserError">The tool is missing or broken.</exception>
    Task<IReadOnlyList<Finding>> Check(IEnumerable<string> files, CancellationToken cancellation);

    /// <summary>Mends what the tool can mend in these files; gives the findings that are left.</summary>
    /// <param name="files">Relative to the root; those that do not concern the linter or do not exist are left out.</param>
    /// <param name="cancellation">Stops the tool.</param>
    /// <exception cref="UserError">The tool is missing or broken.</exception>
    Task<IReadOnlyList<Finding>> Fix(IEnumerable<string> files, CancellationToken cancellation);
}
