using System.ComponentModel;
using System.Globalization;

namespace Nuke.Common.CI;

/// <summary>One of several jobs that share the work of a target: <c>2/3</c> is the second of three.</summary>
[TypeConverter(typeof(TypeConverter))]
public class Partition
{
    /// <summary>The only job.</summary>
    public static Partition Single { get; } = new() { Part = 1, Total = 1 };

    /// <summary>The number of this job, from 1.</summary>
    public int Part { get; set; }

    /// <summary>How many jobs there are.</summary>
    public int Total { get; set; }

    /// <summary>Whether this job does the work of a number, from 1.</summary>
    public bool IsIn(int part) => (part - 1) % Total == Part - 1;

    /// <summary>Those of the elements that are this job's work.</summary>
    public IEnumerable<T> GetCurrent<T>(IEnumerable<T> enumerable) => enumerable.Where((_, index) => IsIn(index + 1));

    /// <summary>For example <c>2/3</c>.</summary>
    public override string ToString() => $"{Part}/{Total}";

    /// <summary>Converts text such as <c>2/3</c>.</summary>
    public class TypeConverter : System.ComponentModel.TypeConverter
    {
        /// <summary>Text only.</summary>
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
            sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        /// <exception cref="FormatException">The text is no partition.</exception>
        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
            value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

        private static Partition Parse(string text) =>
            text.Split('/') is [var part, var total]
            && int.TryParse(part, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(total, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count
                ? new Partition { Part = number, Total = count }
                : throw new FormatException($"'{text}' is no partition such as 2/3");
    }
}
