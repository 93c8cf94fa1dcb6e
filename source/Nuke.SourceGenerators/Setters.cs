using System.Text;
using Microsoft.CodeAnalysis;

namespace Nuke.SourceGenerators;

/// <summary>The setters of the properties of a settings class, each one line.</summary>
internal sealed class Setters(ITypeSymbol settings)
{
    private readonly string constraint = $"where T : {settings.Name()}";
    private readonly StringBuilder lines = new();

    public override string ToString() => lines.ToString();

    /// <summary>Those of a property of the class itself.</summary>
    public Setters Add(IPropertySymbol property)
    {
        var name = $"\"{property.Name}\"";
        if (property.Type.ItemOf("IReadOnlyList") is { } item)
        {
            AddList("Set", property.Name, item, $"o.WithItems({name}, v)");
            AddList("Add", property.Name, item, $"o.Adding({name}, v)");
            AddList("Remove", property.Name, item, $"o.Removing({name}, v)");
            Add($"Clear{property.Name}", "", $"o.Without({name})");
        }
        else if (property.Type.ItemOf("IReadOnlyDictionary") is { } value)
        {
            var entry = Singular(property.Name);
            Add($"Set{property.Name}", $", global::System.Collections.Generic.IDictionary<string, {value.Name()}> v", $"o.WithEntries({name}, v)");
            Add($"Set{entry}", $", string k, {value.OrNull()} v", $"o.WithEntry({name}, k, v)");
            Add($"Add{entry}", $", string k, {value.OrNull()} v", $"o.AddingEntry({name}, k, v)");
            Add($"Remove{entry}", ", string k", $"o.WithoutEntry<T, {value.Name()}>({name}, k)");
            Add($"Clear{property.Name}", "", $"o.Without({name})");
        }
        else
        {
            AddScalar(property, value => $"o.With({name}, {value})", $"o.Without({name})", $"o.Toggled({name})");
        }

        return this;
    }

    /// <summary>Those of an MSBuild property, which is kept in the dictionary of them.</summary>
    public Setters AddMSBuild(IPropertySymbol property)
    {
        if (property.Type.ItemOf("IReadOnlyList") is not { } item)
        {
            var key = $"\"{property.Name}\"";
            AddScalar(property, value => $"o.WithProperty({key}, {value})", $"o.WithoutProperty({key})", $"o.ToggledProperty({key})");
            return this;
        }

        var (name, separator) = Joined(property);
        AddList("Set", property.Name, item, $"o.WithProperty(\"{name}\", v.JoinedBy(\"{separator}\"))");
        AddList("Add", property.Name, item, $"o.AddingToProperty(\"{name}\", \"{separator}\", v)");
        AddList("Remove", property.Name, item, $"o.RemovingFromProperty(\"{name}\", \"{separator}\", v)");
        Add($"Reset{name}", "", $"o.WithoutProperty(\"{name}\")");
        return this;
    }

    private void AddScalar(IPropertySymbol property, Func<string, string> with, string without, string toggled)
    {
        Add($"Set{property.Name}", $", {property.Type.OrNull()} v", with("v"));
        Add($"Reset{property.Name}", "", without);
        if (property.Type.Name() == "bool?")
        {
            Add($"Enable{property.Name}", "", with("true"));
            Add($"Disable{property.Name}", "", with("false"));
            Add($"Toggle{property.Name}", "", toggled);
        }
    }

    private void AddList(string verb, string name, ITypeSymbol item, string body)
    {
        Add($"{verb}{name}", $", params {item.Name()}[] v", body);
        Add($"{verb}{name}", $", global::System.Collections.Generic.IEnumerable<{item.Name()}> v", body);
    }

    private void Add(string name, string parameters, string body) =>
        lines.AppendLine($"    public static T {name}<T>(this T o{parameters}) {constraint} => {body};");

    /// <summary>The key of a list and what stands between its items.</summary>
    private static (string Key, string Separator) Joined(IPropertySymbol property)
    {
        var arguments = property.GetAttributes().Single(attribute => attribute.AttributeClass?.Name == "JoinedAttribute").ConstructorArguments;
        return ((string)arguments[0].Value!, (string)arguments[1].Value!);
    }

    private static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) + "y" : name.Substring(0, name.Length - 1);
}
