using System.Diagnostics;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.Launcher;

/// <summary>A checkout with <c>build.sh</c> and a stand-in for <c>dotnet</c> whose compiler copies <c>build/Build.cs</c>.</summary>
internal sealed class LauncherCheckout : IDisposable
{
    private static readonly string[] Programs =
    [
        "bash", "cat", "cksum", "cmp", "cp", "dirname", "env", "find", "flock", "grep", "ln", "mkdir", "mv", "readlink", "rm", "sed", "setsid", "sha256sum", "sleep",
        "sort", "touch", "tr",
    ];

    private readonly TemporaryDirectory directory = new();
    private readonly Dictionary<string, string?> variables = [];

    public LauncherCheckout(string name = "a checkout")
    {
        Root = directory.Path / name;
        References("../source/Slipway/Slipway.csproj", "../source/Nuke.Common/Nuke.Common.csproj", "../source/Nuke.Components/Nuke.Components.csproj");
        Write("build/Build.cs", "first build");
        Write("build/_build.csproj", "<Project/>");
        Write("source/Slipway/Release.cs", "");
        Write("source/Nuke.Common/Host.cs", "");
        Write("global.json", "{}");
        File.Copy(RepositoryFile("build.sh"), Root / "build.sh");
        Directory.CreateDirectory(Path / "sdk" / "10.0.401");
        foreach (var program in Programs)
        {
            File.CreateSymbolicLink(Path / program, FullPathOf(program));
        }

        AddProgram("dotnet",
            $$"""
            case "$1" in
                --version) echo 10.0.401 ;;
                build)
                    echo "$* in $PWD at ${HOME:-none}" >>'{{Log}}'
                    true >'{{Started}}'
                    while [[ -e '{{Hold}}' ]]; do sleep 0.05; done
                    folder="$(dirname "$2")"
                    mkdir -p "$folder/bin/Release" "$folder/obj"
                    cat '{{Assets}}' >"$folder/obj/project.assets.json"
                    if grep -q broken "$folder/Build.cs"; then echo "Build.cs(1,1): error CS0000: broken"; exit 1; fi
                    cp "$folder/Build.cs" "$folder/bin/Release/_build.dll" ;;
                *)
                    if [[ "${2:-}" == exit ]]; then exit "$3"; fi
                    cat "$1"; shift; printf ' [%s]' "$@"; printf ' at %s in %s\n' "$NUKE_ROOT" "$PWD" ;;
            esac
            """);
    }

    public AbsolutePath Root { get; }

    /// <summary>Beside the checkout.</summary>
    public AbsolutePath Above => directory.Path;

    /// <summary>As long as this file exists, the compiler does not end.</summary>
    public AbsolutePath Hold => directory.Path / "hold";

    /// <summary>Exists as soon as the compiler has been started.</summary>
    public AbsolutePath Started => directory.Path / "started";

    /// <summary>The calls of the compiler.</summary>
    public IReadOnlyList<string> Compilations => File.Exists(Log) ? File.ReadAllLines(Log) : [];

    /// <summary>The only folder on the PATH.</summary>
    public AbsolutePath Path => directory.Path / "programs";

    private AbsolutePath Log => directory.Path / "compilations";

    private AbsolutePath Assets => directory.Path / "assets";

    /// <summary>The projects that the compiler finds the build to refer to, from its folder on.</summary>
    public void References(params IEnumerable<string> projects) =>
        File.WriteAllLines(Assets, projects.Select(project => $"""      "path": "{project}","""));

    public void Write(string name, string content)
    {
        var file = Root / name;
        Directory.CreateDirectory(file.Parent);
        File.WriteAllText(file, content);
    }

    public void AddProgram(string name, string script)
    {
        Directory.CreateDirectory(Path);
        File.Delete(Path / name);
        File.WriteAllText(Path / name, $"#!/bin/bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path / name, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void RemoveProgram(string name) => File.Delete(Path / name);

    public void SetVariable(string name, string? value) => variables[name] = value;

    public Process Start(params IEnumerable<string> arguments) => StartBy(Root / "build.sh", arguments);

    /// <summary>Starts another program than <c>build.sh</c>, which starts that.</summary>
    public Process StartBy(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Path;
        start.Environment["HOME"] = directory.Path;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
            if (value is null)
            {
                start.Environment.Remove(name);
            }
        }

        return Process.Start(start)!;
    }

    /// <summary>Writes a file and gives it a time of an hour ago.</summary>
    public void WriteOld(string name, string content)
    {
        Write(name, content);
        File.SetLastWriteTimeUtc(Root / name, DateTime.UtcNow.AddHours(-1));
    }

    public LauncherResult Run(params IEnumerable<string> arguments) => End(Start(arguments));

    public static LauncherResult End(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new LauncherResult(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
    }

    public void Dispose() => directory.Dispose();

    private static string FullPathOf(string program) => new[] { "/usr/bin", "/bin" }.Select(folder => $"{folder}/{program}").First(File.Exists);

    private static string RepositoryFile(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, name)))
        {
            folder = Directory.GetParent(folder)!.FullName;
        }

        return System.IO.Path.Combine(folder, name);
    }
}
