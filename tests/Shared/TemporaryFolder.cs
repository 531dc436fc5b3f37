namespace GovInfoDisclosure.Tests;

/// <summary>A folder outside the checkout, so that nothing in it inherits the settings of the solution; gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govinfodisclosure-");

    public string FullPath => _folder.FullName;

    public string PathOf(string relativePath) => Path.Combine(FullPath, relativePath);

    /// <summary>Writes a file of text and returns its full path.</summary>
    public string Write(string relativePath, string text)
    {
        string path = PathOf(relativePath);
        File.WriteAllText(path, text);
        return path;
    }

    public void CopyFrom(string folder, string to = "")
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(FullPath, to, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
