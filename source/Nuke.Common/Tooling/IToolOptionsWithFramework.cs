namespace Nuke.Common.Tooling;

/// <summary>Options of a tool whose package has it for several target frameworks.</summary>
public interface IToolOptionsWithFramework
{
    /// <summary>The target framework; the highest that runs here unless set.</summary>
    string Framework => ((Options)this).Value<string>(nameof(Framework));
}
