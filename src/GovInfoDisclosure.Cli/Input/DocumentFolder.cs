using System.Collections.Frozen;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>The documents in a folder and in those below it.</summary>
internal static class DocumentFolder
{
    /// <summary>How deep folders are searched. Links, which may lead round in circles, are not followed.</summary>
    public const int MaxDepth = 32;
    private const int LargestCoverage = 1 << 20;
    private const string OwnerFile = "~$", DefectFile = ".defect.json";

    private static readonly FrozenSet<string> Extensions = FrozenSet.ToFrozenSet(
    [
        ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".docx", ".docm", ".doc", ".wps", ".rtf", ".xml", ".xlsx", ".xlsm", ".xls", ".et",
        ".odt", ".ods", ".fodt", ".fods", ".pdf", ".ofd", ".eml", ".zip", ".md", ".markdown", ".csv", ".txt", ".json",
    ], StringComparer.OrdinalIgnoreCase);

    // What is hidden on Unix has a name that begins with a dot.
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>The documents of a folder; anything else as it is.</summary>
    public static IEnumerable<string> Expand(string path) => Directory.Exists(path) ? Files(path) : [path];

    /// <summary>The files of known extensions in natural order: those of a folder, then those of the folders in it.</summary>
    public static IEnumerable<string> Files(string folder) => Files(folder, IsDocument, 0);

    /// <summary>The declarations of coverage in a folder and in those below it.</summary>
    public static IEnumerable<string> Coverages(string folder) => Files(folder, IsCoverage, 0);

    private static IEnumerable<string> Files(string folder, Func<string, bool> isWanted, int depth)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", Visible).Where(isWanted).Order(NaturalOrder.Instance))
            yield return file;
        if (depth == MaxDepth)
            yield break;
        foreach (string inner in Directory.EnumerateDirectories(folder, "*", Visible).Order(NaturalOrder.Instance))
        {
            foreach (string file in Files(inner, isWanted, depth + 1))
                yield return file;
        }
    }

    /// <summary>Whether a file that was found, not named, is read.</summary>
    public static bool IsDocument(string path)
    {
        string name = Path.GetFileName(path);
        return Extensions.Contains(Path.GetExtension(name)) && !name.StartsWith(OwnerFile, StringComparison.Ordinal)
            && !name.StartsWith('.') && name != SettingsFiles.FileName && !name.EndsWith(DefectFile, StringComparison.Ordinal)
            && !IsCoverage(path);
    }

    // A coverage file names the units of a parent; it has no name of its own.
    private static bool IsCoverage(string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return false;
        try
        {
            return new FileInfo(path).Length <= LargestCoverage && CoverageJson.Read(File.ReadAllBytes(path), out _) is not null;
        }
        catch (Exception e) when (FileFailure.Explain(e, path) is not null)
        {
            // What is wrong with it is found when it is read.
            return false;
        }
    }
}
