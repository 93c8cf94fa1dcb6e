namespace Nuke.Common.CI.TravisCI;

/// <summary>What the service tells of the job.</summary>
public partial class TravisCI
{
    /// <summary>The variable <c>CI</c>.</summary>
    public bool Ci => variables.Flag("CI");

    /// <summary>The variable <c>CONTINUOUS_INTEGRATION</c>.</summary>
    public bool ContinousIntegration => variables.Flag("CONTINUOUS_INTEGRATION");

    /// <summary>The variable <c>TRAVIS_BRANCH</c>.</summary>
    public string? Branch => variables.Text("TRAVIS_BRANCH");

    /// <summary>The variable <c>TRAVIS_BUILD_DIR</c>.</summary>
    public string? BuildDir => variables.Text("TRAVIS_BUILD_DIR");

    /// <summary>The variable <c>TRAVIS_BUILD_ID</c>.</summary>
    public long BuildId => variables.Number("TRAVIS_BUILD_ID");

    /// <summary>The variable <c>TRAVIS_BUILD_NUMBER</c>.</summary>
    public long BuildNumber => variables.Number("TRAVIS_BUILD_NUMBER");

    /// <summary>The variable <c>TRAVIS_COMMIT</c>.</summary>
    public string? Commit => variables.Text("TRAVIS_COMMIT");

    /// <summary>The variable <c>TRAVIS_COMMIT_MESSAGE</c>.</summary>
    public string? CommitMessage => variables.Text("TRAVIS_COMMIT_MESSAGE");

    /// <summary>The variable <c>TRAVIS_COMMIT_RANGE</c>.</summary>
    public string? CommitRange => variables.Text("TRAVIS_COMMIT_RANGE");

    /// <summary>The variable <c>TRAVIS_EVENT_TYPE</c>.</summary>
    public TravisCIEventType EventType => variables.Choice<TravisCIEventType>("TRAVIS_EVENT_TYPE");

    /// <summary>The variable <c>TRAVIS_JOB_ID</c>.</summary>
    public long JobId => variables.Number("TRAVIS_JOB_ID");

    /// <summary>The variable <c>TRAVIS_JOB_NUMBER</c>.</summary>
    public string? JobNumber => variables.Text("TRAVIS_JOB_NUMBER");

    /// <summary>The variable <c>TRAVIS_OS_NAME</c>.</summary>
    public string? OsName => variables.Text("TRAVIS_OS_NAME");

    /// <summary>The variable <c>TRAVIS_PULL_REQUEST</c>.</summary>
    public string? PullRequest => variables.Text("TRAVIS_PULL_REQUEST");

    /// <summary>The variable <c>TRAVIS_PULL_REQUEST_BRANCH</c>.</summary>
    public string? PullRequestBranch => variables.Text("TRAVIS_PULL_REQUEST_BRANCH");

    /// <summary>The variable <c>TRAVIS_PULL_REQUEST_SHA</c>.</summary>
    public string? PullRequestSha => variables.Text("TRAVIS_PULL_REQUEST_SHA");

    /// <summary>The variable <c>TRAVIS_PULL_REQUEST_SLUG</c>.</summary>
    public string? PullRequestSlug => variables.Text("TRAVIS_PULL_REQUEST_SLUG");

    /// <summary>The variable <c>TRAVIS_REPO_SLUG</c>.</summary>
    public string? RepoSlug => variables.Text("TRAVIS_REPO_SLUG");

    /// <summary>The variable <c>TRAVIS_SECURE_ENV_VARS</c>.</summary>
    public bool SecureEnvVars => variables.Flag("TRAVIS_SECURE_ENV_VARS");

    /// <summary>The variable <c>TRAVIS_SUDO</c>.</summary>
    public bool Sudo => variables.Flag("TRAVIS_SUDO");

    /// <summary>The variable <c>TRAVIS_TAG</c>.</summary>
    public string? Tag => variables.Text("TRAVIS_TAG");

    /// <summary>The variable <c>TRAVIS_TEST_RESULT</c>.</summary>
    public string? TestResult => variables.Text("TRAVIS_TEST_RESULT");

    /// <summary>The variable <c>TRAVIS_DART_VERSION</c>.</summary>
    public string? DartVersion => variables.Text("TRAVIS_DART_VERSION");

    /// <summary>The variable <c>TRAVIS_GO_VERSION</c>.</summary>
    public string? GoVersion => variables.Text("TRAVIS_GO_VERSION");

    /// <summary>The variable <c>TRAVIS_HAXE_VERSION</c>.</summary>
    public string? HaxeVersion => variables.Text("TRAVIS_HAXE_VERSION");

    /// <summary>The variable <c>TRAVIS_JDK_VERSION</c>.</summary>
    public string? JdkVersion => variables.Text("TRAVIS_JDK_VERSION");

    /// <summary>The variable <c>TRAVIS_JULIA_VERSION</c>.</summary>
    public string? JuliaVersion => variables.Text("TRAVIS_JULIA_VERSION");

    /// <summary>The variable <c>TRAVIS_NODE_VERSION</c>.</summary>
    public string? NodeVersion => variables.Text("TRAVIS_NODE_VERSION");

    /// <summary>The variable <c>TRAVIS_OTP_RELEASE</c>.</summary>
    public string? OtpRelease => variables.Text("TRAVIS_OTP_RELEASE");

    /// <summary>The variable <c>TRAVIS_PERL_VERSION</c>.</summary>
    public string? PerlVersion => variables.Text("TRAVIS_PERL_VERSION");

    /// <summary>The variable <c>TRAVIS_PHP_VERSION</c>.</summary>
    public string? PhpVersion => variables.Text("TRAVIS_PHP_VERSION");

    /// <summary>The variable <c>TRAVIS_PYTHON_VERSION</c>.</summary>
    public string? PythonVersion => variables.Text("TRAVIS_PYTHON_VERSION");

    /// <summary>The variable <c>TRAVIS_R_VERSION</c>.</summary>
    public string? RVersion => variables.Text("TRAVIS_R_VERSION");

    /// <summary>The variable <c>TRAVIS_RUBY_VERSION</c>.</summary>
    public string? RubyVersion => variables.Text("TRAVIS_RUBY_VERSION");

    /// <summary>The variable <c>TRAVIS_RUST_VERSION</c>.</summary>
    public string? RustVersion => variables.Text("TRAVIS_RUST_VERSION");

    /// <summary>The variable <c>TRAVIS_SCALA_VERSION</c>.</summary>
    public string? ScalaVersion => variables.Text("TRAVIS_SCALA_VERSION");

    /// <summary>The variable <c>TRAVIS_XCODE_PROJECT</c>.</summary>
    public string? XCodeProject => variables.Text("TRAVIS_XCODE_PROJECT");

    /// <summary>The variable <c>TRAVIS_XCODE_SCHEME</c>.</summary>
    public string? XCodeScheme => variables.Text("TRAVIS_XCODE_SCHEME");

    /// <summary>The variable <c>TRAVIS_XCODE_SDK</c>.</summary>
    public string? XCodeSdk => variables.Text("TRAVIS_XCODE_SDK");

    /// <summary>The variable <c>TRAVIS_XCODE_WORKSPACE</c>.</summary>
    public string? XCodeWorkspace => variables.Text("TRAVIS_XCODE_WORKSPACE");
}
