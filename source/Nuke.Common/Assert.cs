using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Nuke.Common;

/// <summary>Conditions that a build relies on. One that does not hold fails the target with its message.</summary>
public static class Assert
{
    /// <summary>Fails with the message.</summary>
    [DoesNotReturn]
    public static void Fail(string message, Exception? exception = null) => throw new AssertionException(message, exception);

    /// <summary>Fails unless the condition is true.</summary>
    public static void True(
        [DoesNotReturnIf(false)] bool condition,
        string? message = null,
        [CallerArgumentExpression(nameof(condition))] string? argumentExpression = null)
    {
        if (!condition)
        {
            Fail(message ?? $"Expected to be true: {argumentExpression}");
        }
    }

    /// <summary>Fails unless the condition is false.</summary>
    public static void False(
        [DoesNotReturnIf(true)] bool condition,
        string? message = null,
        [CallerArgumentExpression(nameof(condition))] string? argumentExpression = null) =>
        True(!condition, message ?? $"Expected to be false: {argumentExpression}");

    /// <summary>The object, which must be there.</summary>
    public static T NotNull<T>(
        [NotNull] this T? obj,
        string? message = null,
        [CallerArgumentExpression(nameof(obj))] string? argumentExpression = null)
        where T : class
    {
        True(obj is not null, message ?? $"Expected a value: {argumentExpression}");
        return obj;
    }

    /// <summary>The value, which must be there.</summary>
    public static T? NotNull<T>(
        [NotNull] this T? obj,
        string? message = null,
        [CallerArgumentExpression(nameof(obj))] string? argumentExpression = null)
        where T : struct
    {
        True(obj is not null, message ?? $"Expected a value: {argumentExpression}");
        return obj;
    }

    /// <summary>The text, which must have at least one character.</summary>
    public static string NotNullOrEmpty(
        [NotNull] this string? str,
        string? message = null,
        [CallerArgumentExpression(nameof(str))] string? argumentExpression = null)
    {
        True(!string.IsNullOrEmpty(str), message ?? $"Expected a text: {argumentExpression}");
        return str;
    }

    /// <summary>The text, which must have more than white space.</summary>
    public static string NotNullOrWhiteSpace(
        [NotNull] this string? str,
        string? message = null,
        [CallerArgumentExpression(nameof(str))] string? argumentExpression = null)
    {
        True(!string.IsNullOrWhiteSpace(str), message ?? $"Expected a text: {argumentExpression}");
        return str;
    }

    /// <summary>Fails if the collection has no item.</summary>
    public static void NotEmpty<T>(
        IReadOnlyCollection<T>? collection,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        True(collection?.Count > 0, message ?? $"Expected at least one item: {argumentExpression}");

    /// <summary>Fails if the collection has an item.</summary>
    public static void Empty<T>(
        IReadOnlyCollection<T>? collection,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        Count(collection, 0, message, argumentExpression);

    /// <summary>Fails unless the collection has exactly this many items.</summary>
    public static void Count<T>(
        IReadOnlyCollection<T>? collection,
        int length,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        True(collection?.Count == length, message ?? $"Expected {length} items, not {collection?.Count ?? 0}: {argumentExpression}");

    /// <summary>Fails unless the collection has exactly one item.</summary>
    public static void HasSingleItem<T>(
        IReadOnlyCollection<T>? collection,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        Count(collection, 1, message, argumentExpression);

    /// <summary>Fails unless the file exists.</summary>
    public static void FileExists(
        string? path,
        string? message = null,
        [CallerArgumentExpression(nameof(path))] string? argumentExpression = null) =>
        True(File.Exists(path), message ?? $"No such file: {path} ({argumentExpression})");

    /// <summary>Fails unless the directory exists.</summary>
    public static void DirectoryExists(
        string? path,
        string? message = null,
        [CallerArgumentExpression(nameof(path))] string? argumentExpression = null) =>
        True(Directory.Exists(path), message ?? $"No such directory: {path} ({argumentExpression})");
}
