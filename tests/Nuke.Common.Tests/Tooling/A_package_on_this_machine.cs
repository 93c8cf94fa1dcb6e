using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Versioning;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class A_package_on_this_machine : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    private AbsolutePath Packages => directory.Path / "global packages";

    private AbsolutePath Project => directory.Path / "build" / "_build.csproj";

    public A_package_on_this_machine()
    {
        Write(directory.Path / "nuget.config",
            $"""<configuration><config><add key="globalPackagesFolder" value="{Packages}" /></config></configuration>""");
        Write(Project, "<Project />");
    }

    public void Dispose() => directory.Dispose();

    [Fact]
    public void is_found_by_its_version()
    {
        Add("Shop.Core", "1.2.0");
        Add("Shop.Core", "1.10.0");

        var package = NuGetPackageResolver.GetGlobalInstalledPackage("shop.core", "1.2.0", Project)!;

        (package.Id, package.Version, package.ToString()).ShouldBe(("Shop.Core", NuGetVersion.Parse("1.2.0"), "Shop.Core.1.2.0"));
        package.Directory.ShouldBe(Packages / "shop.core" / "1.2.0");
        package.Metadata.GetAuthors().ShouldBe("someone");
        NuGetPackageResolver.GetPackagesDirectory(Project).ShouldBe(Packages);
    }

    [Theory]
    [InlineData(null, "1.10.0")]
    [InlineData("1.*", "1.10.0")]
    [InlineData("[1.5,3.0)", "1.10.0")]
    [InlineData("2.0.0-beta", "2.0.0-beta")]
    [InlineData("4.0.0", null)]
    public void is_found_by_a_range_of_versions(string? version, string? found)
    {
        Add("Shop.Core", "1.2.0");
        Add("Shop.Core", "1.10.0");
        Add("Shop.Core", "2.0.0-beta");

        NuGetPackageResolver.GetGlobalInstalledPackage("Shop.Core", version, Project)?.Version.ToString().ShouldBe(found);
    }

    [Fact]
    public void is_of_a_project_when_its_restore_says_so()
    {
        Add("Shop.Core", "1.2.0");
        Add("Shop.Data", "3.0.0");
        Add("Shop.Other", "1.0.0");
        Write(Project.Parent / "obj" / "project.assets.json",
            $$"""
            { "packageFolders": { "{{Packages}}": {} },
              "libraries": { "Shop.Core/1.2.0": { "type": "package" }, "Shop.Data/3.0.0": { "type": "package" } },
              "project": { "frameworks": { "net10.0": { "dependencies": { "Shop.Core": {} } } } } }
            """);

        Names(NuGetPackageResolver.GetLocalInstalledPackages(Project)).ShouldBe(["Shop.Core", "Shop.Data"]);
        Names(NuGetPackageResolver.GetLocalInstalledPackages(Project, resolveDependencies: false)).ShouldBe(["Shop.Core"]);
        Names(NuGetPackageResolver.GetLocalInstalledPackages(Project, preFilter: package => package.Version == "3.0.0")).ShouldBe(["Shop.Data"]);
        NuGetPackageResolver.GetLocalInstalledPackage("shop.data", Project)!.Version.Major.ShouldBe(3);
        NuGetPackageResolver.GetLocalInstalledPackage("Shop.Data", Project, "4.0.0").ShouldBeNull();
    }

    [Fact]
    public void of_a_project_that_is_not_restored_is_an_error() =>
        Should.Throw<AssertionException>(() => NuGetPackageResolver.GetLocalInstalledPackages(Project).ToArray())
            .Message.ShouldEndWith($"restore the packages of {Project}");

    [Fact]
    public void can_be_one_of_the_older_kind()
    {
        var file = directory.Path / "source" / "App" / "packages.config";
        Write(file, """<packages><package id="Shop.Core" version="1.2.0" /><package id="Absent" version="1.0.0" /></packages>""");
        Pack(directory.Path / "packages" / "Shop.Core.1.2.0", "Shop.Core", "1.2.0");

        Names(NuGetPackageResolver.GetLocalInstalledPackages(file)).ShouldBe(["Shop.Core"]);
        NuGetPackageResolver.GetGlobalInstalledPackage("Shop.Core", "1.2.0", file)!.Directory.Name.ShouldBe("Shop.Core.1.2.0");
        NuGetPackageResolver.GetPackagesConfigFile(file.Parent).ShouldBe(file);
        NuGetPackageResolver.GetPackagesConfigFile(Project.Parent).ShouldBe(Project);
        (NuGetPackageResolver.IsLegacyFile(file), NuGetPackageResolver.IsLegacyFile(Project)).ShouldBe((true, false));
    }

    [Fact]
    public void is_the_same_as_another_of_its_name_and_version()
    {
        Add("Shop.Core", "1.2.0");
        var package = NuGetPackageResolver.GetGlobalInstalledPackage("Shop.Core", "1.2.0", Project)!;

        new[] { package, new(package.File) }.Distinct(NuGetPackageResolver.InstalledPackage.Comparer.Instance).Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("shop.core", "packages/Shop.Core")]
    [InlineData("Build/Tool", "packages/Build/Tool")]
    public void of_Paket_lies_beside_its_dependencies(string package, string folder)
    {
        Write(directory.Path / "paket.dependencies", "");
        (directory.Path / folder).CreateDirectory();

        PaketPackageResolver.GetLocalInstalledPackageDirectory(package, directory.Path / "source" / "paket.references")
            .ShouldBe(directory.Path / folder);
    }

    [Fact]
    public void of_Paket_that_is_missing_is_an_error_with_the_next_step()
    {
        Write(directory.Path / "paket.dependencies", "");

        Should.Throw<AssertionException>(() => PaketPackageResolver.GetLocalInstalledPackageDirectory("None", directory.Path / "paket.dependencies"))
            .Message.ShouldEndWith("and run 'paket restore'");
    }

    private static IEnumerable<string> Names(IEnumerable<NuGetPackageResolver.InstalledPackage> packages) => packages.Select(package => package.Id);

    private void Add(string id, string version) => Pack(Packages / id.ToLowerInvariant() / version, id, version);

    private static void Pack(AbsolutePath folder, string id, string version)
    {
        folder.CreateDirectory();
        var builder = new PackageBuilder { Id = id, Version = NuGetVersion.Parse(version), Description = "a package" };
        builder.Authors.Add("someone");
        builder.DependencyGroups.Add(new PackageDependencyGroup(NuGet.Frameworks.NuGetFramework.AnyFramework, [new PackageDependency("Other")]));
        using var stream = File.Create(folder / $"{id}.{version}.nupkg");
        builder.Save(stream);
    }

    private static void Write(AbsolutePath file, string content)
    {
        file.Parent.CreateDirectory();
        file.WriteAllText(content);
    }
}
