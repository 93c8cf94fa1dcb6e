using Slipway.Secrets;
using Slipway.Tests.Secrets.Aws.Fake;

namespace Pipeline.Tests;

/// <summary>A fake of AWS that has a parameter for every reference of the environments.</summary>
internal static class ParametersOfAws
{
    public static FakeAws Start()
    {
        var aws = new FakeAws();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "deploy", "local-secrets.yaml")))
        {
            if (line.Split(": ", 2) is [var key, var value] && SecretReference.TryParse(key, out var reference))
            {
                aws[reference.Path] = value;
            }
        }

        return aws;
    }
}
