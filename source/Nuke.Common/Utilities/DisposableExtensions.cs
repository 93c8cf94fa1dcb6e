namespace Nuke.Common.Utilities;

/// <summary>Things that end with a block.</summary>
public static class DisposableExtensions
{
    /// <summary>Both end together, the second first.</summary>
    public static IDisposable CombineWith(this IDisposable disposable, IDisposable otherDisposable) =>
        DelegateDisposable.CreateBracket(cleanup: () =>
        {
            try
            {
                otherDisposable.Dispose();
            }
            finally
            {
                disposable.Dispose();
            }
        });

    /// <summary>Runs the first action now, and the second when the object ends.</summary>
    public static IDisposable CombineWith(this IDisposable disposable, Action? setup = null, Action? cleanup = null) =>
        disposable.CombineWith(DelegateDisposable.CreateBracket(setup, cleanup));
}
