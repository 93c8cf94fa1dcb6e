namespace Slipway.Tests.Images;

internal sealed class TemporaryFolder : IDisposable
{
    /// <param name="name">With spaces, as folders of users may have, unless a tool cannot bear it.</param>
    public TemporaryFolder(string name = "Slipway images ")
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), name + System.IO.Path.GetRandomFileName());
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
