namespace Nuke.Common.Tooling;

/// <summary>How a property of options is written on the command line.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class ArgumentAttribute : Attribute
{
    /// <summary>
    /// The text, with <c>{value}</c> and in a dictionary <c>{key}</c>. A bool without <c>{value}</c> is a switch: written when true.
    /// </summary>
    public string Format { get; set; } = null!;

    /// <summary>Above 0: at the beginning, in this order. Below 0: at the end. 0: between, in the order in which they were set.</summary>
    public int Position { get; set; }

    /// <summary>Whether the value is replaced wherever the process is logged.</summary>
    public bool Secret { get; set; }

    /// <summary>What stands between values of one argument; without it each value is an argument.</summary>
    public string Separator { get; set; } = null!;

    /// <summary>What stands between the values of one key.</summary>
    public string InnerSeparator { get; set; } = null!;

    /// <summary>Whether joined values are quoted as one.</summary>
    public bool QuoteMultiple { get; set; }

    /// <summary>The class that has <see cref="FormatterMethod"/>; that of the options unless set.</summary>
    public Type FormatterType { get; set; } = null!;

    /// <summary>The name of the method that makes a value text: of the value alone, or of the value and its <see cref="System.Reflection.PropertyInfo"/>.</summary>
    public string FormatterMethod { get; set; } = null!;
}
