using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Editors;

/// <summary>Writes the files by which editors run the targets, or looks whether they are still right. What others put there stays.</summary>
internal static class EditorFiles
{
    /// <returns>The exit code.</returns>
    public static int Write(BuildContext context)
    {
        foreach (var file in Of(context).Where(file => file.Change(context.Root) is not null))
        {
            file.Write();
            context.Console.WriteLine($"{(file.Text is null ? "removed" : "wrote")} {context.Root.GetUnixRelativePathTo(file.Path)}");
        }

        return 0;
    }

    /// <returns>The exit code.</returns>
    /// <exception cref="StaleEditorFiles">A file is not what the build writes.</exception>
    public static int Check(BuildContext context)
    {
        var changes = Of(context).Select(file => file.Change(context.Root)).OfType<CI.Generation.ConfigurationChange>().ToArray();
        return changes is [] ? 0 : throw new StaleEditorFiles(changes);
    }

    private static IEnumerable<EditorFile> Of(BuildContext context)
    {
        var targets = context.Targets.Where(target => target.Listed).ToArray();
        var project = NukeBuild.BuildProjectFile
            ?? throw new UsageError("the build's project was not found above its assembly", $"build it below its folder; the assembly is {context.Invocation.AssemblyFile}");
        var name = context.Root.GetUnixRelativePathTo(project).ToString();
        return
        [
            VisualStudioCode.Tasks(context.Root, name, targets),
            VisualStudioCode.Launches(context.Root, name, Path.GetFileName(context.Invocation.AssemblyFile), targets),
            .. RunConfigurations.Of(context.Root, name, targets),
        ];
    }
}
