using System.Collections.Concurrent;
using Slipway.Files;
using Slipway.Infrastructure;
using Slipway.Sources;

namespace Slipway.Tests.Infrastructure;

/// <summary>Terraform files in a folder of their own.</summary>
internal sealed class AConfiguration : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> files = [];

    public string Root => folder.Path;

    public SourceTree Tree => SourceTree.Read(folder.Path, files, [], new ConcurrentDictionary<string, FileStamp>());

    public Configuration Read() => Configuration.Read(Tree, "terraform");

    /// <summary>With a live folder that reads the states of others.</summary>
    public AConfiguration With(string live, params IReadOnlyList<string> reads) => WithFile($"terraform/live/{live}/main.tf", string.Join('\n',
    [
        Backend($"{live}/terraform.tfstate"),
        .. reads.Select(x => $$"""
            data "terraform_remote_state" "{{x.Replace('/', '_')}}" {
              backend = "s3"
              config  = merge(module.platform.state, { key = "{{x}}/terraform.tfstate" })
            }
            """),
    ]));

    public AConfiguration WithFile(string path, string content)
    {
        folder.Write(path, content);
        files.Add(path);
        return this;
    }

    public static string Backend(string key) => $$"""
        terraform {
          required_version = ">= 1.11.0"

          # Bucket and region come from account.json.
          backend "s3" {
            key          = "{{key}}"
            use_lockfile = true
          }
        }
        """;

    public void Dispose() => folder.Dispose();
}
