namespace Listener.Telemetry;

/// <summary>Logs on standard output: a JSON object a line, or plain lines where a person sits at a terminal.</summary>
internal static class Logs
{
    public static void AddLogs(this ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        logging.AddFilter(nameof(Listener), LogLevel.Information);

        // It logs why a start failed, with a stack trace; that error reaches the edge of the program, which says it in a line.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (Console.IsOutputRedirected)
        {
            logging.AddJsonConsole(format =>
            {
                format.UseUtcTimestamp = true;
                format.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
        }
        else
        {
            logging.AddSimpleConsole(format =>
            {
                format.SingleLine = true;
                format.TimestampFormat = "HH:mm:ss ";
            });
        }
    }
}
