using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// The documents in the folders of fixtures, one folder for each medium: files, and folders that hold the parts of a Word or Excel file.
/// </summary>
internal static class Fixture
{
    private static readonly string Folder = Repository.PathOf(Path.Combine("tests", "GovInfoDisclosure.Documents.Tests", "Fixtures"));

    /// <summary>The names of all, as <c>medium/document.ending</c>, in order.</summary>
    public static IEnumerable<string> Names => Entries.Where(n => !n.EndsWith(".json", StringComparison.Ordinal));

    /// <summary>The names of all expectations, in order.</summary>
    public static IEnumerable<string> Expectations => Entries.Where(n => n.EndsWith(".json", StringComparison.Ordinal));

    private static IEnumerable<string> Entries => Directory.EnumerateDirectories(Folder).SelectMany(Directory.EnumerateFileSystemEntries)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The full path of a file or folder in the folder of fixtures.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static byte[] Read(string name) => IsOffice(name) ? OfficePackage.FromFolder(PathOf(name)) : File.ReadAllBytes(PathOf(name));

    /// <summary>Whether a fixture is a folder of parts.</summary>
    public static bool IsOffice(string name) => Directory.Exists(PathOf(name));

    /// <summary>The medium that reads a fixture: Markdown is read as text.</summary>
    public static string MediumOf(string name) => name.Split('/')[0] is var folder && folder == "markdown" ? "text" : folder;
}
