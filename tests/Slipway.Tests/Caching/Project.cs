using Slipway.Caching;
using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Tests.Caching;

/// <summary>A checkout of its own, with a step that copies <c>a.txt</c> to <c>out/a.txt</c> and counts how often it ran.</summary>
internal sealed class Project : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    public int Runs { get; private set; }

    /// <summary>What the last run of the step was told.</summary>
    public string Reason { get; private set; } = "";

    public string Shared => folder / "cache";

    public string Output => Root("out/a.txt");

    public Func<string, string> Made { get; set; } = x => x;

    /// <summary>What the last run of the step has found of the one before.</summary>
    public IReadOnlyList<string> Found { get; private set; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Name { get; set; } = "one";

    /// <summary>Goes on in another clone: the same sources, nothing made yet, the same cache.</summary>
    public ValueTask MoveToClone()
    {
        Name = "two";
        return Create();
    }

    public async ValueTask Create()
    {
        Write("a.txt", "a");
        Write(".gitignore", "out/\nobj/\n*.user\n");
        await new ToolCall("git", "init", "-q").In(Root(".")).Run(Cancellation);
    }

    public string Root(string file) => Path.Combine(folder / Name, file);

    public void Write(string file, string text) => folder.Write($"{Name}/{file}", text);

    public Task<SourceTree> Read() => new Checkout(Root(".")).Read(Cancellation);

    /// <summary>As a build of its own would open it.</summary>
    public WorkCache Cache(CacheMode mode = CacheMode.Normal, long limit = 1_000_000) =>
        new(new Checkout(Root("").TrimEnd('/')), new CacheOptions(Shared) { Mode = mode, Limit = limit }, folder / $"notes-{Name}");

    public Task<WorkResult> Copy(CacheMode mode = CacheMode.Normal, long limit = 1_000_000) => Copy(x => x, mode, limit);

    public async Task<WorkResult> Copy(Func<Work, Work> declare, CacheMode mode = CacheMode.Normal, long limit = 1_000_000) =>
        await Cache(mode, limit).Do(declare(Work.From("*.txt").Named("Copy").To("out").LeavingInPlace("obj")), await Read(), Run, Cancellation);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<WorkResult> Run(Changes changes, CancellationToken cancellation)
    {
        Runs++;
        Reason = changes.Reason;
        Found = [.. new[] { "out/a.txt", "obj/places.txt" }.Where(x => File.Exists(Root(x)))];
        Write("out/a.txt", Made(File.ReadAllText(Root("a.txt"))));
        Write("obj/places.txt", Root("."));
        return Task.FromResult(new WorkResult { Counts = new Dictionary<string, int> { ["files"] = 1 } });
    }
}
