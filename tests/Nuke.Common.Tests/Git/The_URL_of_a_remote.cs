using CsCheck;
using Nuke.Common.Git;

namespace Nuke.Common.Tests.Git;

public sealed class The_URL_of_a_remote
{
    [Theory]
    [InlineData("https://github.com/owner/name.git", GitProtocol.Https, "github.com", "owner/name")]
    [InlineData("HTTPS://github.com/owner/name/", GitProtocol.Https, "github.com", "owner/name")]
    [InlineData("https://user@corp.example:p@ss@host:8443/group/sub/name", GitProtocol.Https, "host:8443", "group/sub/name")]
    [InlineData("https://me@dev.azure.com/org/project/_git/name", GitProtocol.Https, "dev.azure.com", "org/project/_git/name")]
    [InlineData("git@github.com:owner/name.git", GitProtocol.Ssh, "github.com", "owner/name")]
    [InlineData("github.com:owner/name", GitProtocol.Ssh, "github.com", "owner/name")]
    [InlineData("git@ssh.dev.azure.com:v3/org/project/name", GitProtocol.Ssh, "ssh.dev.azure.com", "v3/org/project/name")]
    [InlineData("org-123@github.com:/owner/name.git", GitProtocol.Ssh, "github.com", "owner/name")]
    [InlineData("ssh://git@host:22/owner/name/", GitProtocol.Ssh, "host:22", "owner/name")]
    [InlineData("ssh://git@[::1]:22/name.git", GitProtocol.Ssh, "[::1]:22", "name")]
    [InlineData("git@[::1]:name.git", GitProtocol.Ssh, "[::1]", "name")]
    public void has_parts(string url, GitProtocol protocol, string endpoint, string identifier)
    {
        var repository = GitRepository.FromUrl(url, "main");

        (repository.Protocol, repository.Endpoint, repository.Identifier, repository.Branch).ShouldBe((protocol, endpoint, identifier, "main"));
    }

    [Theory]
    [InlineData("https://dev.azure.com/org/project/_git/name", "https://dev.azure.com/org/project/_git/name", "git@ssh.dev.azure.com:v3/org/project/name")]
    [InlineData("git@ssh.dev.azure.com:v3/org/project/name", "https://dev.azure.com/org/project/_git/name", "git@ssh.dev.azure.com:v3/org/project/name")]
    [InlineData("https://bitbucket.org/team/name", "https://bitbucket.org/team/name.git", "git@bitbucket.org:team/name.git")]
    [InlineData("git@gitlab.com:group/sub/name.git", "https://gitlab.com/group/sub/name.git", "git@gitlab.com:group/sub/name.git")]
    [InlineData("https://host:8443/a/b", "https://host:8443/a/b.git", "git@host:a/b.git")]
    public void leads_to_the_same_repository_by_both_ways(string url, string https, string ssh)
    {
        var repository = GitRepository.FromUrl(url);

        (repository.HttpsUrl, repository.SshUrl).ShouldBe((https, ssh));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/srv/git/name.git")]
    [InlineData("../name")]
    [InlineData("C:\\name")]
    [InlineData("C:/name")]
    [InlineData("file:///srv/name")]
    [InlineData("https://host/")]
    [InlineData("https:///name")]
    public void may_be_none_that_others_could_reach(string url) =>
        Should.Throw<Exception>(() => GitRepository.FromUrl(url)).Message.ShouldBe($"'{url}' is no URL of a git repository");

    [Fact]
    public void never_shows_a_password() => Gen.Select(Gen.String[Gen.Char["ab:@.%"], 0, 8], Gen.OneOf(Gen.Const("https"), Gen.Const("http"), Gen.Const("ssh")))
        .Sample((noise, scheme) =>
        {
            var repository = GitRepository.FromUrl($"{scheme}://user:{noise}SECRET{noise}@host/owner/name.git");
            return $"{repository}{repository.HttpsUrl}{repository.SshUrl}{repository.Endpoint}".Contains("SECRET", StringComparison.Ordinal) is false
                && repository.Identifier == "owner/name";
        });

    [Fact]
    public void of_any_kind_is_parsed_in_no_time() => Gen.String[Gen.Char["/:@.git[]\\a\n"], 0, 400].Sample(url => GitUrl.TryParse(url) is null or { Identifier.Length: > 0 });
}
