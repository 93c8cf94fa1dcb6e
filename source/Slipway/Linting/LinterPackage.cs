using System.ComponentModel;
using System.Text.Json;
using Slipway.Files;
using Slipway.Images;
using Slipway.Tools;

namespace Slipway.Linting;

/// <summary>The linters that come from npm: pinned by a lock file in the repository, installed once a machine and lock file.</summary>
public sealed class LinterPackage
{
    /// <summary>The package's folder, relative to the root.</summary>
    public const string Folder = "build/linters";

    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private readonly string source;
    private readonly string cache;
    private readonly Lazy<IReadOnlyList<string>> files;
    private readonly Lock gate = new();
    private Task<string>? installation;

    /// <param name="source">The folder with <c>package.json</c>, <c>package-lock.json</c> and the modules.</param>
    public LinterPackage(string source) : this(source, UserFolder.Cache)
    {
    }

    internal LinterPackage(string source, string cache)
    {
        this.source = source;
        this.cache = cache;
        files = new(() => File.Exists(LockFile)
            ? [.. Directory.GetFiles(source).Where(x => Path.GetExtension(x) is ".json" or ".mjs").Order(StringComparer.Ordinal)]
            : throw new UserError($"{LockFile} is missing", "restore it from git: it pins the linters"));
    }

    private string LockFile => Path.Combine(source, "package-lock.json");

    private string Content => string.Concat(files.Value.Select(x => $"{Path.GetFileName(x)} {Digest.Of(File.ReadAllBytes(x))}\n"));

    private string Place => Path.Combine(cache, $"linters-{Digest.Of(Content).Short}");

    /// <summary>The version of a dependency that the lock file pins.</summary>
    /// <exception cref="UserError">There is no lock file, or the dependency is not in it.</exception>
    public string Version(string dependency)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(files.Value.First(x => x == LockFile)));
        return json.RootElement.TryGetProperty("packages", out var packages)
            && packages.TryGetProperty($"node_modules/{dependency}", out var package)
            && package.TryGetProperty("version", out var version)
                ? version.GetString()!
                : throw new UserError($"{LockFile} does not pin {dependency}", $"run 'npm install {dependency} --save-exact' in {Folder}");
    }

    /// <summary>Installs the package unless it is; gives the folder, which holds the modules and all that they need.</summary>
    /// <exception cref="UserError">There is no Node.js, or the registry cannot be reached.</exception>
    public Task<string> Install(CancellationToken cancellation)
    {
        lock (gate)
        {
            return installation is null or { IsFaulted: true } or { IsCanceled: true }
                ? installation = InstallUnlessDone(cancellation)
                : installation;
        }
    }

    private async Task<string> InstallUnlessDone(CancellationToken cancellation)
    {
        var place = Place;
        if (!Directory.Exists(place))
        {
            await InstallInto(place, cancellation);
        }

        return place;
    }

    private async Task InstallInto(string place, CancellationToken cancellation)
    {
        var beside = Directory.CreateDirectory($"{place}.{Guid.NewGuid():n}.new").FullName;
        try
        {
            foreach (var file in files.Value)
            {
                File.Copy(file, Path.Combine(beside, Path.GetFileName(file)));
            }

            await NpmInstall(beside, cancellation);
            Directory.Move(beside, place);
        }
        catch (IOException) when (Directory.Exists(place))
        {
            // Another build was faster, with the same content.
        }
        finally
        {
            foreach (var left in Directory.GetDirectories(cache, "linters-*.new").Where(x => x == beside || IsAbandoned(x)))
            {
                Directory.Delete(left, recursive: true);
            }
        }
    }

    private static bool IsAbandoned(string folder) => Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow - Abandoned;

    private static async Task NpmInstall(string folder, CancellationToken cancellation)
    {
        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            string[] quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--fetch-retry-mintimeout=1000", "--loglevel=error"];
            var result = await new ToolCall(npm, ["ci", "--ignore-scripts", "--engine-strict", .. quiet]).In(folder).TryRun(cancellation);
            if (result.ExitCode != 0)
            {
                throw new UserError(
                    $"npm could not install the linters of {Folder}{Environment.NewLine}{result.LastLines(5).Indented()}",
                    "the first run needs the npm registry, later ones do not: check the network, or npm's setting 'registry'");
            }
        }
        catch (UserError error) when (error.InnerException is Win32Exception)
        {
            throw new UserError(
                "the linters need Node.js, and there is no npm on the PATH",
                "install Node.js 20 or newer, with npm, and run again",
                error);
        }
    }
}
