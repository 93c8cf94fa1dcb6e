namespace Slipway.Workflows;

/// <summary>The target is a job of every workflow that runs it; targets without this run inside the jobs that need them.</summary>
/// <remarks>A class of its own under this one holds what several jobs share: its <see cref="GrantAttribute"/>s are the job's.</remarks>
/// <param name="name">What GitHub shows, and what a branch protection requires.</param>
[AttributeUsage(AttributeTargets.Property)]
public class JobAttribute(string name) : Attribute
{
    /// <summary>What GitHub shows.</summary>
    public string Name { get; } = name;

    /// <summary>The environment whose rules the job waits for, and whose secrets and variables it sees. One job of an environment runs at a time.</summary>
    public string? Environment { get; init; }

    /// <summary>The parameter that names the environment, where whoever starts the run chooses it.</summary>
    public string? EnvironmentFrom { get; init; }

    /// <summary>The output that holds the environment's address.</summary>
    public string? Address { get; init; }

    /// <summary>The labels that the machine must have.</summary>
    public string[] Runner { get; init; } = ["ubuntu-latest"];

    /// <summary>After how many minutes GitHub ends the job.</summary>
    public int Minutes { get; init; } = 15;

    /// <summary>Jobs of one group wait for each other, in all workflows; that of its environment unless told.</summary>
    public string? Group { get; init; }

    /// <summary>Whether it changes nothing in its environment: it then waits for no other job of it.</summary>
    public bool OnlyLooks { get; init; }

    /// <summary>The parameters of the build that it gets: from who started the run, or from the job before that gives them.</summary>
    public string[] Takes { get; init; } = [];

    /// <summary>The outputs that its build writes: parameters of later jobs, or other values.</summary>
    public string[] Gives { get; init; } = [];

    /// <summary>The secrets of the environment that it gets, as environment variables of the same name.</summary>
    public string[] Secrets { get; init; } = [];

    /// <summary>The variables of the environment or repository that it gets, as environment variables of the same name.</summary>
    public string[] Variables { get; init; } = [];

    /// <summary>The version of Node.js that it needs.</summary>
    public string? Node { get; init; }

    /// <summary>The version of Terraform that it needs.</summary>
    public string? Terraform { get; init; }

    /// <summary>Whether it needs all commits, not only the one that it builds.</summary>
    public bool WholeHistory { get; init; }

    /// <summary>The name of a yes or no that a person who starts the workflow is asked; with yes, only this job runs, and else it does not.</summary>
    public string? Switch { get; init; }
}
