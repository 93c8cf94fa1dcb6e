using Listener;
using Listener.Configuration;

try
{
    var configuration = ServiceConfiguration.Read(Environment.GetEnvironmentVariable);
    var instance = Instance.Read(Environment.GetEnvironmentVariable, TimeProvider.System);

    await using var service = Service.Create(configuration, instance);
    await service.Run();
    return ExitCode.Done;
}
catch (InvalidConfigurationException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return ExitCode.InvalidConfiguration;
}
catch (CannotListenException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return ExitCode.CannotListen;
}
