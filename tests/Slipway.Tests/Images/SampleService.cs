namespace Slipway.Tests.Images;

/// <summary>The sources of a small web service with a package and a static file. It asks itself one question and ends.</summary>
internal static class SampleService
{
    public static string Write(TemporaryFolder folder, string name)
    {
        folder.Write($"{name}/Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <PathMap>$(MSBuildThisFileDirectory)=/src/</PathMap>
                <DebugType>embedded</DebugType>
                <IncludeSourceRevisionInInformationalVersion>false</IncludeSourceRevisionInInformationalVersion>
                <EnableSourceLink>false</EnableSourceLink>
              </PropertyGroup>
            </Project>
            """);
        folder.Write($"{name}/wwwroot/site.css", "body { }");
        folder.Write($"{name}/.gitignore", "bin/\nobj/\n");
        folder.Write($"{name}/Program.cs", """
            var app = WebApplication.CreateSlimBuilder(args).Build();
            var commit = Environment.GetEnvironmentVariable("COMMIT_ID");
            app.MapGet("/", () => $"{commit} as {Environment.UserName} in {Environment.CurrentDirectory} with {typeof(CliWrap.Cli).Name}");
            await app.StartAsync();
            using var client = new HttpClient();
            Console.WriteLine(await client.GetStringAsync("http://localhost:8080/"));
            Console.WriteLine(IsWritable("/tmp") || IsWritable("/app") ? "writable" : "read-only");
            await app.StopAsync();

            static bool IsWritable(string folder)
            {
                try
                {
                    File.WriteAllText($"{folder}/written", "");
                    return true;
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    return false;
                }
            }
            """);
        return folder.Write($"{name}/Sample.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CliWrap" Version="3.10.5" />
              </ItemGroup>
            </Project>
            """);
    }
}
