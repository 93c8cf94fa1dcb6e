using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.SourceGenerators;

/// <summary>A file that a compiler is given beside its sources.</summary>
internal sealed class TextFile(AbsolutePath path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(path.ReadAllText());
}
