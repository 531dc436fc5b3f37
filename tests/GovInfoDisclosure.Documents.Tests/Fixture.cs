using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>The documents in the folder of fixtures: files, and folders that hold the parts of a Word or Excel file.</summary>
internal static class Fixture
{
    /// <summary>The names of all, in order.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(Repository.Fixtures)
        .Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    public static byte[] Read(string name)
    {
        string path = Path.Combine(Repository.Fixtures, name);
        return IsOffice(name) ? OfficePackage.FromFolder(path) : File.ReadAllBytes(path);
    }

    /// <summary>Whether a fixture is a folder of parts.</summary>
    public static bool IsOffice(string name) => Directory.Exists(Path.Combine(Repository.Fixtures, name));
}
