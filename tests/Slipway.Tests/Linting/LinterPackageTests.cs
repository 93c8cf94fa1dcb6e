using Slipway.Linting;

namespace Slipway.Tests.Linting;

public sealed class The_package_of_linters : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slip way-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Cache => Path.Combine(folder, "cache");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact(Explicit = true)]
    public async Task is_installed_once_by_two_builds_at_once()
    {
        Small();
        var left = Directory.CreateDirectory(Path.Combine(Cache, "linters-0123.abandoned.new"));
        File.WriteAllText(Path.Combine(left.FullName, "half"), "");
        left.LastWriteTimeUtc = DateTime.UtcNow.AddDays(-2);

        var places = await Task.WhenAll(Package().Install(Cancellation), Package().Install(Cancellation));

        places[0].ShouldBe(places[1]);
        Directory.GetFileSystemEntries(Cache).ShouldBe([places[0]]);
        File.Exists(Path.Combine(places[0], "lint.mjs")).ShouldBeTrue();
    }

    [Fact(Explicit = true)]
    public async Task moves_to_another_place_when_it_changes()
    {
        Small();
        var before = await Package().Install(Cancellation);
        File.AppendAllText(Path.Combine(folder, "lint.mjs"), "// changed\n");

        (await Package().Install(Cancellation)).ShouldNotBe(before);
    }

    [Fact(Explicit = true)]
    public async Task that_cannot_be_installed_says_so_in_one_error_and_leaves_nothing()
    {
        Small(""" "dependencies": { "@nobody/nothing": "1.0.0" }, """);

        var error = await Should.ThrowAsync<UserError>(() => Package().Install(Cancellation));

        error.Message.ShouldStartWith("npm could not install the linters of build/linters");
        error.NextStep.ShouldContain("registry");
        Directory.GetFileSystemEntries(Cache).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public void without_its_lock_file_is_refused()
    {
        var error = Should.Throw<UserError>(() => Package().Version("prettier"));

        error.Message.ShouldContain("package-lock.json is missing");
    }

    [Fact(Explicit = true)]
    public void has_a_lock_file_that_names_no_registry() =>
        File.ReadAllText(Path.Combine(Checkout.PackageFolder, "package-lock.json")).ShouldNotContain("\"resolved\"");

    /// <summary>A package without dependencies: installing it needs no registry.</summary>
    private void Small(string dependencies = "")
    {
        File.WriteAllText(Path.Combine(folder, "package.json"), $$"""{ {{dependencies}} "name": "small" }""");
        File.WriteAllText(Path.Combine(folder, "package-lock.json"), """{ "name": "small", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "small" } } }""");
        File.WriteAllText(Path.Combine(folder, "lint.mjs"), "");
    }

    private LinterPackage Package() => new(folder, Cache);
}
