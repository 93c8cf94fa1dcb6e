using Serilog;

namespace Slipway.Charts;

/// <summary>One program that is fetched once and then kept, whole or not at all, also when several processes ask for it at once.</summary>
/// <param name="program">The path at which it is kept.</param>
/// <param name="sources">Where it can be fetched, in the order in which they are tried.</param>
internal sealed class HelmCache(string program, IReadOnlyList<IHelmSource> sources)
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>The path of the program, fetched when it is missing or damaged.</summary>
    /// <exception cref="UserError">No source has it, or it cannot be kept.</exception>
    public async Task<string> Get(CancellationToken cancellation)
    {
        try
        {
            if (!await HelmSeal.Holds(program, cancellation))
            {
                await Fill(cancellation);
            }

            return program;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"helm {Helm.PinnedVersion} cannot be kept at {program}: {error.Message}",
                "make room and the folder writable, or set XDG_CACHE_HOME to another one",
                error);
        }
    }

    private async Task Fill(CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        foreach (var left in folder.GetFiles("*.new").Where(x => x.LastWriteTimeUtc < DateTime.UtcNow - Abandoned))
        {
            left.Delete();
        }

        var beside = $"{program}.{Guid.NewGuid():n}.new";
        try
        {
            await Fetch(beside, cancellation);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, (UnixFileMode)0b111_101_101);
            }

            var seal = await HelmSeal.Of(beside, cancellation);
            File.Move(beside, program, overwrite: true);
            seal.Write(program);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private async Task Fetch(string destination, CancellationToken cancellation)
    {
        var reasons = new List<string>();
        foreach (var source in sources)
        {
            try
            {
                Log.Information("Fetching helm {Version} from {Source:l}", Helm.PinnedVersion, source.Name);
                await source.Fetch(destination, cancellation);
                return;
            }
            catch (UserError error)
            {
                File.Delete(destination);
                reasons.Add(error.Message.Split(Environment.NewLine)[0]);
            }
        }

        throw new UserError(
            $"helm {Helm.PinnedVersion} is needed and was not found: no helm 4 on the PATH, none at {program}, "
            + $"and it could not be fetched ({string.Join("; ", reasons)})",
            "install helm 4 and put it on the PATH, or run once with access to one of these places");
    }
}
