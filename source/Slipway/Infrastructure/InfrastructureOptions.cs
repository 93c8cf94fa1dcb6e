namespace Slipway.Infrastructure;

/// <summary>What a build tells about its infrastructure.</summary>
/// <param name="Root">The folder with <c>modules</c> and <c>live</c>, from the root of the checkout.</param>
public sealed record InfrastructureOptions(string Root = "terraform")
{
    /// <summary>The branch whose commits may be applied.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The environment on GitHub whose reviewers let a plan be applied.</summary>
    public string Environment { get; init; } = "infrastructure";

    /// <summary>Who may approve a plan; everybody when empty.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];

    /// <summary>Kinds of resources that hold what would be lost: destroying one needs a reason.</summary>
    public IReadOnlyList<string> Protected { get; init; } = [];

    /// <summary>The live folders whose plans ask the cloud for nothing: to compare them, Terraform would have to read values that nobody who plans may see.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>The folder below <c>live</c> that makes the bucket of states, with a state of its own until there is one.</summary>
    public string StateFolder { get; init; } = "global/state";

    /// <summary>What else is made once, before workflows can do the rest.</summary>
    public IReadOnlyList<string> FirstFolders { get; init; } = ["global/ci-identity"];

    /// <summary>Whether protected resources may be destroyed this time.</summary>
    public bool AllowDestroy { get; init; }

    /// <summary>Why they may.</summary>
    public string? Reason { get; init; }

    /// <summary>The live folders that are meant: all that begin with this; empty for all.</summary>
    public string Folder { get; init; } = "";
}
