using System.Buffers;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>A file in an archive or a mail.</summary>
/// <param name="Name">Its name; in an archive with its folders.</param>
/// <param name="Read">Gives its bytes.</param>
internal sealed record ContainedFile(string Name, Func<byte[]> Read)
{
    private static readonly SearchValues<string> Documents = SearchValues.Create(
    [
        ".doc", ".docx", ".docm", ".dot", ".dotx", ".wps", ".wpt", ".rtf", ".odt", ".fodt", ".xls", ".xlsx", ".xlsm", ".et", ".ods",
            ".fods",
        ".csv", ".htm", ".html", ".mht", ".mhtml", ".eml", ".md", ".txt", ".pdf", ".ofd", ".xml", ".json", ".zip",
    ], StringComparison.OrdinalIgnoreCase);

    // What programs put beside documents: locks of open files, and what this project writes about reports.
    private static readonly string[] Companions = ["govinfo.json", ".defect.json"];

    /// <summary>Whether it may be a report, by its name.</summary>
    public bool IsDocument => Documents.Contains(Path.GetExtension(Name)) && !IsHidden
        && !Array.Exists(Companions, c => Name.EndsWith(c, StringComparison.OrdinalIgnoreCase));

    private bool IsHidden => Name.Split('/', '\\') is var parts
        && (parts[0] == "__MACOSX" || Array.Exists(parts, p => p.StartsWith('.') || p.StartsWith("~$", StringComparison.Ordinal)));
}
