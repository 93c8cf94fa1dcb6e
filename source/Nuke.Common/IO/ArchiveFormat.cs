namespace Nuke.Common.IO;

/// <summary>How files are packed into one.</summary>
internal enum ArchiveFormat
{
    Zip,
    TarGZip,
    TarBZip2,
}
