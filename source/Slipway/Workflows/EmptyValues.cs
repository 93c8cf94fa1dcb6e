using System.Collections.ObjectModel;

namespace Slipway.Workflows;

internal static class EmptyValues
{
    public static IReadOnlyDictionary<string, string> Instance => ReadOnlyDictionary<string, string>.Empty;
}
