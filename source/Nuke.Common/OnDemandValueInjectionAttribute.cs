namespace Nuke.Common;

/// <summary>The members of this build get values other than parameters only when a target that runs requires them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class OnDemandValueInjectionAttribute : Attribute;
