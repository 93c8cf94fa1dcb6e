using Slipway.Caching;
using Slipway.Sources;

namespace Slipway.Infrastructure.Internal;

/// <summary>A copy of just those files that a check depends on: it can read no other, and Terraform writes nothing into the checkout.</summary>
internal static class SourceCopy
{
    /// <summary>Makes the copy anew.</summary>
    public static void Make(SourceTree tree, Work work, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in tree.Files.Where(x => work.DependsOn(x.Path)))
        {
            var copy = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(tree.Root, file.Path), copy);
        }
    }
}
