using System.Linq.Expressions;

namespace Nuke.Common.Utilities;

/// <summary>Does something at the end of a block.</summary>
public class DelegateDisposable : IDisposable
{
    private readonly Action? cleanup;

    private DelegateDisposable(Action? cleanup) => this.cleanup = cleanup;

    /// <summary>Runs the first action now and the second at the end of the block.</summary>
    public static IDisposable CreateBracket(Action? setup = null, Action? cleanup = null)
    {
        setup?.Invoke();
        return new DelegateDisposable(cleanup);
    }

    /// <summary>Makes an object now and hands it to the action at the end of the block.</summary>
    public static IDisposable CreateBracket<T>(Func<T> setup, Action<T> cleanup)
    {
        var obj = setup();
        return new DelegateDisposable(() => cleanup(obj));
    }

    /// <summary>Sets a field or property, which gets its value back at the end of the block.</summary>
    public static IDisposable SetAndRestore<T>(Expression<Func<T>> memberProvider, T value)
    {
        var before = memberProvider.Compile()();
        var parameter = Expression.Parameter(typeof(T));
        var set = Expression.Lambda<Action<T>>(Expression.Assign(memberProvider.Body, parameter), parameter).Compile();
        set(value);
        return new DelegateDisposable(() => set(before));
    }

    public void Dispose()
    {
        cleanup?.Invoke();
        GC.SuppressFinalize(this);
    }
}
