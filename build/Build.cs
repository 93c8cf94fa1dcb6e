using Nuke.Common;
using Serilog;

interface ITest : INukeBuild
{
    [Parameter("How many tests")] int Count => TryGetValue<int?>(() => Count) ?? 3;
    Target Test => _ => _.Description("Runs the tests").DependsOn<Build>(x => x.Compile).Executes(async () => { for (int i = 0; i < Count; i++) { Log.Information("test {I}", i); await Task.Delay(300); } ReportSummary(d => { d["Passed"] = $"{Count}"; return d; }); });
}
class Build : NukeBuild, ITest
{
    public static int Main() => Execute<Build>();
    [Parameter("Where to publish"), Secret] readonly string? ApiKey;
    [Parameter("Kind")] readonly LogLevel Level = LogLevel.Normal;
    Target Clean => _ => _.Before(Compile).Executes(() => { Log.Debug("deleting"); });
    public Target Compile => _ => _.Description("Compiles all").Executes(() => Log.Warning("Compiling {Name} with key {Key}", "x", ApiKey));
    Target Lint => _ => _.Description("Looks for smells").DependsOn(Compile).Executes(() => { for (int i = 0; i < 5; i++) { Console.WriteLine($"lint {i}"); Thread.Sleep(200); } ReportSummary(d => { d["Findings"] = "0"; return d; }); });
    Target Publish => _ => _.Requires(() => ApiKey).DependsOn(Lint).DependsOn<ITest>(x => x.Test).Executes(() => throw new InvalidOperationException("no " + ApiKey));
    Target All => _ => _.DependsOn(Lint).DependsOn<ITest>(x => x.Test);
    Target Cleanup => _ => _.After(Publish).AssuredAfterFailure().Executes(() => Log.Information("swept"));
}
