namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for records; this framework does not have it.</summary>
internal static class IsExternalInit;
