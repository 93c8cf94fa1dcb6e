namespace Slipway.Infrastructure;

/// <summary>What Terraform would do with a resource.</summary>
public enum ChangeKind
{
    /// <summary>Make it.</summary>
    Create,

    /// <summary>Change it where it is.</summary>
    Update,

    /// <summary>Destroy it and make it anew, in either order.</summary>
    Replace,

    /// <summary>Destroy it.</summary>
    Destroy,

    /// <summary>Leave it as it is and manage it no longer.</summary>
    Forget,

    /// <summary>Begin to manage what is there already, or under another name, without changing it.</summary>
    Adopt,
}
