using NuGet.Packaging;
using NuGet.Versioning;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

public static partial class NuGetPackageResolver
{
    /// <summary>A NuGet package on this machine.</summary>
    public class InstalledPackage
    {
        private readonly Lazy<NuspecReader> metadata;

        /// <param name="file">The <c>.nupkg</c> file.</param>
        public InstalledPackage(AbsolutePath file)
        {
            File = file;
            metadata = new Lazy<NuspecReader>(ReadMetadata);
        }

        /// <summary>The <c>.nupkg</c> file.</summary>
        public AbsolutePath File { get; }

        /// <summary>The directory of the file, in which the package is unpacked.</summary>
        public AbsolutePath Directory => File.Parent;

        /// <summary>What the package says of itself.</summary>
        public NuspecReader Metadata => metadata.Value;

        /// <summary>The name.</summary>
        public string Id => Metadata.GetId();

        /// <summary>The version.</summary>
        public NuGetVersion Version => Metadata.GetVersion();

        public override string ToString() => $"{Id}.{Version.ToFullString()}";

        private NuspecReader ReadMetadata()
        {
            using var archive = new PackageArchiveReader(File);
            return archive.NuspecReader;
        }

        /// <summary>Packages of one name and version are the same.</summary>
        public class Comparer : IEqualityComparer<InstalledPackage>
        {
            /// <summary>The only one that is needed.</summary>
            public static Comparer Instance = new();

            public bool Equals(InstalledPackage? x, InstalledPackage? y) => ReferenceEquals(x, y)
                || (x is not null && y is not null && x.Id.Equals(y.Id, StringComparison.OrdinalIgnoreCase) && x.Version == y.Version);

            public int GetHashCode(InstalledPackage obj) => HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(obj.Id), obj.Version);
        }
    }
}
