using Slipway.Charts;

namespace Slipway.Tests.Charts;

public sealed class Helm_is_found : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Cached => Path.Combine(folder.Path, "cache", "helm");

    [Fact]
    public async Task on_the_path_when_it_is_version_4()
    {
        var onPath = Script("v4.0.1");

        var helm = await Find(new Source("never asked"), onPath);

        (helm.Program, helm.Version).ShouldBe((Path.Combine(onPath, "helm"), "4.0.1"));
    }

    [Theory]
    [InlineData("v3.19.0")]
    [InlineData("unknown")]
    public async Task in_the_cache_when_the_one_on_the_path_is_another_version(string version)
    {
        var helm = await Find(new Source("program"), Script(version));

        (helm.Program, helm.Version).ShouldBe((Cached, "4.1.4"));
    }

    [Fact]
    public async Task in_the_cache_when_the_one_on_the_path_does_not_start()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "helm"), "not a program", Cancellation);

        var helm = await Find(new Source("program"), folder.Path);

        helm.Program.ShouldBe(Cached);
    }

    [Fact]
    public async Task in_the_cache_without_fetching_it_again()
    {
        var source = new Source("program");
        await Find(source);

        await Find(source);

        source.Fetched.ShouldBe(1);
    }

    [Theory]
    [InlineData("program with something behind")]
    [InlineData("PROGRAM")]
    [InlineData("")]
    public async Task anew_when_the_cached_one_was_damaged(string damaged)
    {
        var source = new Source("program");
        await Find(source);
        await File.WriteAllTextAsync(Cached, damaged, Cancellation);

        await Find(source);

        (await File.ReadAllTextAsync(Cached, Cancellation)).ShouldBe("program");
        source.Fetched.ShouldBe(2);
    }

    [Fact]
    public async Task anew_when_the_seal_was_damaged()
    {
        var source = new Source("program");
        await Find(source);
        await File.WriteAllTextAsync($"{Cached}.seal.json", "{", Cancellation);

        await Find(source);

        source.Fetched.ShouldBe(2);
    }

    [Fact]
    public async Task in_the_cache_when_only_its_time_changed()
    {
        var source = new Source("program");
        await Find(source);
        File.SetLastWriteTimeUtc(Cached, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        await Find(source);

        source.Fetched.ShouldBe(1);
    }

    [Fact]
    public async Task at_the_second_place_when_the_first_is_out_of_reach()
    {
        var helm = await Helm.Find(Places([new Unreachable("first"), new Source("program")], ""), Cancellation);

        (await File.ReadAllTextAsync(helm.Program, Cancellation)).ShouldBe("program");
    }

    [Fact]
    public async Task nowhere_and_the_error_names_the_places_and_the_next_step()
    {
        var error = await Should.ThrowAsync<UserError>(() => Helm.Find(Places([new Unreachable("first"), new Unreachable("second")], ""), Cancellation));

        error.Message.ShouldBe(
            $"helm 4.1.4 is needed and was not found: no helm 4 on the PATH, none at {Cached}, and it could not be fetched (first is out of reach; second is out of reach)"
            + $"{Environment.NewLine}  install helm 4 and put it on the PATH, or run once with access to one of these places");
        Directory.GetFiles(Path.GetDirectoryName(Cached)!).ShouldBeEmpty();
    }

    [Fact]
    public async Task by_many_at_once_whole_or_not_at_all()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Find(new Source("program"))));

        found.ShouldAllBe(x => File.ReadAllText(x.Program) == "program");
        Directory.GetFiles(Path.GetDirectoryName(Cached)!).Order().ShouldBe([Cached, $"{Cached}.seal.json"]);
    }

    [Fact]
    public async Task and_what_a_killed_download_left_is_removed()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Cached)!);
        var left = $"{Cached}.0123.new";
        await File.WriteAllTextAsync(left, "half a prog", Cancellation);
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));

        await Find(new Source("program"));

        File.Exists(left).ShouldBeFalse();
    }

    [Fact]
    public async Task never_where_it_cannot_be_kept()
    {
        await File.WriteAllTextAsync(Path.GetDirectoryName(Cached)!, "a file where the folder should be", Cancellation);

        var error = await Should.ThrowAsync<UserError>(() => Find(new Source("program")));

        error.Message.ShouldStartWith($"helm 4.1.4 cannot be kept at {Cached}: ");
        error.NextStep.ShouldBe("make room and the folder writable, or set XDG_CACHE_HOME to another one");
    }

    public void Dispose() => folder.Dispose();

    private Task<Helm> Find(IHelmSource source, string path = "") => Helm.Find(Places([source], path), Cancellation);

    private HelmPlaces Places(IReadOnlyList<IHelmSource> sources, string path) => new(path.Length == 0 ? [] : [path], new HelmCache(Cached, sources));

    private string Script(string version)
    {
        var program = Path.Combine(folder.Path, "helm");
        File.WriteAllText(program, $"#!/bin/sh\nprintf '%s' '{version}'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder.Path;
    }

    private sealed class Source(string content) : IHelmSource
    {
        public int Fetched { get; private set; }

        public string Name => "a source";

        public async Task Fetch(string destination, CancellationToken cancellation)
        {
            Fetched++;
            await File.WriteAllTextAsync(destination, content, cancellation);
        }
    }

    private sealed class Unreachable(string name) : IHelmSource
    {
        public string Name => name;

        public Task Fetch(string destination, CancellationToken cancellation) => throw new UserError($"{name} is out of reach", "check the network");
    }
}
