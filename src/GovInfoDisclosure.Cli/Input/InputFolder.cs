using System.Collections.Immutable;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>The documents in a folder that may be reports, in natural order: 2.docx before 10.docx.</summary>
internal static class InputFolder
{
    // Declarations are short; what is longer is a document.
    private const int LongestDeclaration = 1 << 20;

    private static readonly ImmutableHashSet<string> Extensions = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        ".doc", ".docx", ".docm", ".dot", ".dotx", ".wps", ".wpt", ".rtf", ".odt", ".fodt", ".xls", ".xlsx", ".xlsm", ".et", ".ods",
        ".fods", ".csv", ".htm", ".html", ".mht", ".mhtml", ".eml", ".md", ".txt", ".pdf", ".ofd", ".xml", ".json", ".zip");

    /// <summary>The files: of a folder all below it, of a file itself.</summary>
    public static IEnumerable<string> Expand(string path) => Directory.Exists(path) ? Below(path) : [path];

    private static IEnumerable<string> Below(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        })
        .Where(f => IsDocument(Path.GetRelativePath(folder, f)) && !IsDeclaration(f))
        .Order(Comparer<string>.Create(CompareNaturally));

    private static bool IsDocument(string path)
    {
        string name = Path.GetFileName(path);
        return Extensions.Contains(Path.GetExtension(name)) && name != "govinfo.json"
            && !name.EndsWith(".defect.json", StringComparison.OrdinalIgnoreCase)
            && !path.Split('/', '\\').Any(p => p.StartsWith('.') || p.StartsWith("~$", StringComparison.Ordinal));
    }

    private static bool IsDeclaration(string path)
    {
        try
        {
            return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && new FileInfo(path).Length <= LongestDeclaration
                && CoverageJson.Read(File.ReadAllBytes(path), out _) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The reader of documents reports it.
            return false;
        }
    }

    private static int CompareNaturally(string x, string y)
    {
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            ReadOnlySpan<char> a = NumberAt(x, ref i), b = NumberAt(y, ref j);
            int order = !a.IsEmpty && !b.IsEmpty
                ? a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b)
                : 0;
            if (order != 0)
                return order;
            if (a.IsEmpty || b.IsEmpty)
            {
                order = (a.IsEmpty ? x[i] : '0').CompareTo(b.IsEmpty ? y[j] : '0');
                if (order != 0)
                    return order;
                i++;
                j++;
            }
        }

        int rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    // The digits at a place without leading zeros; empty where there is no digit.
    private static ReadOnlySpan<char> NumberAt(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        ReadOnlySpan<char> digits = text.AsSpan(start, at - start).TrimStart('0');
        return digits.IsEmpty && at > start ? "0" : digits;
    }
}
