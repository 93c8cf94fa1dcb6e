namespace Slipway.Workflows;

/// <summary>One thing that the token of a job may do, and why it must.</summary>
/// <param name="Scope">What it is about.</param>
/// <param name="Access">What is allowed.</param>
/// <param name="Reason">Why the job needs it, in words: it stands in the file.</param>
public sealed record Permission(PermissionScope Scope, Access Access, string Reason)
{
    /// <summary>To read.</summary>
    public static Permission Read(PermissionScope scope, string reason) => new(scope, Access.Read, reason);

    /// <summary>To write, which includes reading.</summary>
    public static Permission Write(PermissionScope scope, string reason) => new(scope, Access.Write, reason);
}
