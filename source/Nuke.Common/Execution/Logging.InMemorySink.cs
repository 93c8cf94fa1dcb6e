using System.Diagnostics.CodeAnalysis;
using Serilog.Core;
using Serilog.Events;

namespace Nuke.Common.Execution;

/// <summary>What a build can ask of its own log.</summary>
public static partial class Logging
{
    /// <summary>The first warnings and errors of the run; a flood of them is not kept.</summary>
    [SuppressMessage("Design", "CA1034", Justification = "NUKE's shape.")]
    public class InMemorySink : ILogEventSink, IDisposable
    {
        private InMemorySink()
        {
        }

        /// <summary>The only one.</summary>
        public static InMemorySink Instance { get; } = new();

        /// <summary>The events that were kept, the oldest first.</summary>
        [SuppressMessage("Performance", "CA1822", Justification = "NUKE's shape.")]
        public IReadOnlyCollection<LogEvent> LogEvents => BuildContext.Current.Problems.Events;

        /// <summary>Keeps an event.</summary>
        public void Emit(LogEvent logEvent) => BuildContext.Current.Problems.Keep(logEvent);

        /// <summary>Keeps none of the events so far.</summary>
        public void Dispose()
        {
            BuildContext.Current.Problems.Forget();
            GC.SuppressFinalize(this);
        }
    }
}
