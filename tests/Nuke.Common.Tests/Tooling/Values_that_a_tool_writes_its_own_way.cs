using System.Globalization;
using System.Reflection;
using Newtonsoft.Json;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class Values_that_a_tool_writes_its_own_way
{
    [Theory]
    [InlineData(nameof(ClockOptions.Limit), "--limit 90")]
    [InlineData(nameof(ClockOptions.Day), "--day 2026-03-01")]
    [InlineData(nameof(ClockOptions.Pauses), "--pause 1 --pause 120")]
    public void are_formatted_by_its_method(string property, string arguments)
    {
        var options = property switch
        {
            nameof(ClockOptions.Limit) => new ClockOptions().Set(property, TimeSpan.FromSeconds(90)),
            nameof(ClockOptions.Day) => new ClockOptions().Set(property, new DateTime(2026, 3, 1)),
            _ => new ClockOptions().Set(property, new List<TimeSpan> { TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2) }),
        };

        new ArgumentBuilder(options).Text.ShouldBe(arguments);
    }

    [Fact]
    public void are_an_error_when_the_method_is_missing() =>
        Should.Throw<AssertionException>(() => new ArgumentBuilder(new ClockOptions().Set("Wrong", 1)).Text)
            .Message.ShouldBe("ClockOptions.Wrong is formatted by ClockOptions.None, which does not exist: correct its name");

    [Fact]
    public void survive_as_JSON()
    {
        var options = new ClockOptions().Set("Limit", TimeSpan.FromSeconds(90)).Set("ProcessAdditionalArguments", new List<string> { "-x" })
            .SetProcessLogger((_, _) => { });

        var copy = JsonConvert.DeserializeObject<ClockOptions>(JsonConvert.SerializeObject(options))!;

        copy.Limit.ShouldBe(TimeSpan.FromSeconds(90));
        new ArgumentBuilder(copy).Text.ShouldBe("--limit 90 -x");
    }

    [Fact]
    public void are_what_a_tool_is_started_with_that_starts_its_own_way()
    {
        var tool = new ClockTasks();

        tool.Show(new ClockOptions().Set("Limit", TimeSpan.FromSeconds(2)).SetProcessToolPath("/bin/echo"));

        tool.Started.ShouldBe(["--limit 2"]);
        tool.Said.ShouldBe(["--limit 2 now"]);
    }

    private sealed class ClockTasks : ToolTasks
    {
        public List<string> Started { get; } = [];

        public List<string> Said { get; } = [];

        public void Show(ClockOptions options) => Said.AddRange(Run(options).Select(line => line.Text));

        protected override IProcess StartProcess(
            string arguments,
            string? workingDirectory,
            IReadOnlyDictionary<string, string>? environmentVariables,
            int? executionTimeout,
            bool? outputLogging,
            bool? invocationLogging,
            Action<OutputType, string>? logger,
            Func<string, string>? outputFilter = null)
        {
            Started.Add(arguments);
            return base.StartProcess(
                $"{arguments} now", workingDirectory, environmentVariables, executionTimeout, outputLogging, invocationLogging, logger, outputFilter);
        }
    }

    private static class Days
    {
        public static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private sealed class ClockOptions : ToolOptions
    {
        [Argument(Format = "--limit {value}", FormatterMethod = nameof(Seconds))]
        public TimeSpan Limit => Get<TimeSpan>(() => Limit);

        [Argument(Format = "--day {value}", FormatterType = typeof(Days), FormatterMethod = nameof(Days.Text))]
        public DateTime Day => Get<DateTime>(() => Day);

        [Argument(Format = "--pause {value}", FormatterMethod = nameof(Seconds))]
        public IReadOnlyList<TimeSpan> Pauses => Get<List<TimeSpan>>(() => Pauses);

        [Argument(Format = "{value}", FormatterMethod = "None")]
        public int Wrong => Get<int>(() => Wrong);

        public ClockOptions Set(string name, object value) => Changed<ClockOptions>(values => values.Set(name, value));

        private string Seconds(TimeSpan time, PropertyInfo property) => time.TotalSeconds.ToString(CultureInfo.InvariantCulture);
    }
}
