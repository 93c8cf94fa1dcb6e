using System.Text.Json.Nodes;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>A deployment on the fake.</summary>
public sealed record FakeDeployment(long Id, string Sha, string Task, string Environment, JsonNode Payload, string Description, string Creator, DateTimeOffset CreatedAt, bool IsProduction)
{
    public List<FakeStatus> Statuses { get; } = [];
}

public sealed record FakeStatus(long Id, string State, string Description, string LogUrl, string EnvironmentUrl, string Creator, DateTimeOffset CreatedAt);

/// <summary>A run of a workflow, an attempt each.</summary>
public sealed record FakeRun(long Id, string Workflow, string TriggeringActor)
{
    public int Attempt { get; init; } = 1;

    public string Event { get; init; } = "push";

    public string Status { get; set; } = "in_progress";

    public string? Conclusion { get; set; }

    public string HeadBranch { get; init; } = "main";

    public string HeadSha { get; init; } = new('a', 40);

    public string HeadRepository { get; init; } = FakeGitHub.Repository;

    public string Title { get; init; } = "A change";

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}

public sealed record FakeReview(string User, string Environment, string State = "approved");

public sealed record FakeEnvironment(string Name)
{
    public IReadOnlyList<string> Users { get; init; } = [];

    public IReadOnlyList<string> Teams { get; init; } = [];

    public bool PreventsSelfReview { get; init; }

    public bool? CanAdminsBypass { get; init; }

    public int WaitMinutes { get; init; }

    public bool ProtectedBranches { get; init; }

    public IReadOnlyList<(string Name, string Type)>? Patterns { get; init; }
}

/// <summary>A branch; its classic protection, and the rules that hold for it.</summary>
public sealed record FakeBranch(string Name)
{
    public JsonObject? Protection { get; init; }

    public IReadOnlyList<JsonObject> Rules { get; init; } = [];

    public IReadOnlyList<string>? BypassActors { get; init; } = [];
}

public sealed record FakeCommit(string Sha, string? AuthorLogin, string AuthorName)
{
    public string? CommitterLogin { get; init; } = AuthorLogin;

    public string CommitterName { get; init; } = AuthorName;

    public bool IsVerified { get; init; }

    public string Message { get; init; } = "A change";
}

/// <summary>What lies between two commits.</summary>
public sealed record FakeComparison(string Status, IReadOnlyList<FakeCommit> Commits)
{
    public IReadOnlyList<string> Files { get; init; } = [];

    public int? Total { get; init; }
}

public sealed record FakePull(int Number, string HeadSha, string? HeadRepository);

public sealed record FakeComment(long Id, int Issue, string User)
{
    public string Body { get; set; } = "";
}

public sealed record FakeArtifact(long Id, long Run, string Name, byte[] Zip)
{
    public bool Expired { get; init; }

    public long? ClaimedSize { get; init; }
}
