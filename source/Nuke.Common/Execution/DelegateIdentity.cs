using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Nuke.Common.Execution;

/// <summary>Finds a delegate among many: the runtime's own hash code of lambdas of one class is the same for all of them.</summary>
internal sealed class DelegateIdentity : IEqualityComparer<Delegate>
{
    public static readonly DelegateIdentity Comparer = new();

    public bool Equals(Delegate? x, Delegate? y) => Equals((object?)x, y);

    public int GetHashCode([DisallowNull] Delegate obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Target), obj.Method.MethodHandle.Value);
}
