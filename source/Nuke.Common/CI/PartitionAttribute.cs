using System.Globalization;
using System.Reflection;
using Nuke.Common.Parameters;

namespace Nuke.Common.CI;

/// <summary>A parameter that takes the number of this job among several: <c>2</c>, or <c>2/3</c>.</summary>
public class PartitionAttribute(int total) : ParameterAttribute
{
    /// <summary>How many jobs there are.</summary>
    public int Total { get; } = total;

    /// <summary>False: there is nothing to choose from.</summary>
    public override bool List => false;

    /// <summary>The partition; the only one when the user gave none.</summary>
    /// <exception cref="UsageError">There is no such job.</exception>
    public override object GetValue(MemberInfo member, object? instance)
    {
        if (GetGivenValue(member, typeof(string)) is not string text)
        {
            return Partition.Single;
        }

        return text.Split('/') is [var part, .. var rest]
            && rest is [] or [_] && (rest is [] || rest[0] == Total.ToString(CultureInfo.InvariantCulture))
            && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= Total
                ? new Partition { Part = number, Total = Total }
                : throw new UsageError($"{ParameterDefinition.Of(member, this).Option}: '{text}' is no part of {Total}", $"give a number from 1 to {Total}");
    }
}
