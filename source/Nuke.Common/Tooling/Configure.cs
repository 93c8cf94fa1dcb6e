namespace Nuke.Common.Tooling;

/// <summary>Gives options with some of them changed.</summary>
public delegate T Configure<T>(T options);

/// <summary>Gives options with some of them changed for a value.</summary>
public delegate TOptions Configure<TOptions, TValue>(TOptions options, TValue value)
    where TOptions : new();

/// <summary>Gives one set of options for each call of the tool.</summary>
public delegate IEnumerable<T> CombinatorialConfigure<T>(T options)
    where T : new();
