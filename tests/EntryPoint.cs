using Xunit.MicrosoftTestingPlatform;

/// <summary>Where every test program begins. The one that xunit writes has another name in every compilation: no two would be the same.</summary>
internal static class EntryPoint
{
    public static Task<int> Main(string[] arguments) =>
        TestPlatformTestFramework.RunAsync(arguments, RegisteredExtensions.AddSelfRegisteredExtensions);
}
