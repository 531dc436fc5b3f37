using System.IO.Compression;

namespace GovInfoDisclosure.Packaging.Tests;

/// <summary>The packages of all projects in src, whichever these are.</summary>
public sealed class PackedAll(PackedCore core) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The names of the projects that are packages, which are their ids; the others are in packages of these.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .Where(path => !File.ReadAllText(path).Contains("<IsPackable>false</IsPackable>", StringComparison.Ordinal))
        .Select(path => Path.GetFileNameWithoutExtension(path)!);

    public async ValueTask InitializeAsync()
    {
        foreach (string name in Names)
            await core.Pack($"src/{name}", _folder.FullPath);
    }

    /// <summary>The file of a package.</summary>
    /// <param name="name">The id of the package.</param>
    /// <param name="extension"><c>nupkg</c>, or <c>snupkg</c> for its symbols.</param>
    public string PathOf(string name, string extension = "nupkg") => _folder.PathOf($"{name}.{core.Version}.{extension}");

    /// <summary>The entries of a package with their contents.</summary>
    public Dictionary<string, byte[]> Entries(string name, string extension = "nupkg")
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(name, extension));
        return archive.Entries.ToDictionary(e => e.FullName, Bytes);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
