using System.Xml;
using Microsoft.VisualStudio.SolutionPersistence;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;
using Nuke.Common.IO;

namespace Nuke.Common.ProjectModel;

/// <summary>Reads solutions.</summary>
public static class SolutionModelExtensions
{
    /// <summary>The solution in a <c>.sln</c> or <c>.slnx</c> file.</summary>
    public static Solution ReadSolution(this AbsolutePath path) => new(Read(path), path);

    /// <summary>The solution as a class of the build, which has a constructor with the same parameters as <see cref="Solution"/>.</summary>
    public static Solution ReadSolution<T>(this AbsolutePath path)
        where T : Solution => path.ReadSolution(typeof(T));

    internal static Solution ReadSolution(this AbsolutePath path, Type type) =>
        (Solution)Activator.CreateInstance(type, Read(path), path)!;

    internal static ISolutionSerializer SerializerOf(AbsolutePath path) =>
        SolutionSerializers.GetSerializerByMoniker(path)
        ?? throw new AssertionException($"{path} is no solution: expected the extension .sln or .slnx");

    private static SolutionModel Read(AbsolutePath path)
    {
        Assert.True(path.FileExists(), $"No such solution: {path}");
        try
        {
            return SerializerOf(path).OpenAsync(path, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (SolutionException exception)
        {
            throw new AssertionException($"{path}:{exception.Line}: {exception.Message}", exception);
        }
        catch (XmlException exception)
        {
            throw new AssertionException($"{path}:{exception.LineNumber}: {exception.Message}", exception);
        }
    }
}
