using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>Rows of pipes that programs cut otherwise than into one line each.</summary>
internal static partial class BarRows
{
    private const string Bar = "|";

    // A rule of one cell may be a mark of its own.
    private const int FewestColumns = 2;

    /// <summary>
    /// Puts rows together that begin with a pipe on a line of its own and have a line for each cell, with a pipe at its end; lines that
    /// were put into the one above are null.
    /// </summary>
    public static string?[] Join(string[] lines)
    {
        string?[] joined = lines;
        for (int i = 0; i < lines.Length; i++)
        {
            int end = i + 1;
            while (lines[i].AsSpan().Trim() is Bar && end < lines.Length && IsCell(lines[end].AsSpan().Trim()))
                end++;
            if (end == i + 1)
                continue;
            joined = joined == lines ? [.. lines] : joined;
            joined[i] = Bar + string.Concat(lines[(i + 1)..end]);
            joined.AsSpan((i + 1)..end).Clear();
            i = end - 1;
        }

        return joined;
    }

    /// <summary>The rows of a Markdown table whose line ends were lost: | 甲 | 乙 | |---|---| | 1 | 2 |. Null if a line is none.</summary>
    public static IEnumerable<string[]>? Cut(string[] cells)
    {
        int rule = Array.FindIndex(cells, c => c.Contains("--", StringComparison.Ordinal) && Rule().IsMatch(c));
        int columns = rule - 1;
        if (columns < FewestColumns || (cells.Length + 1) % (columns + 1) != 0 || cells.Length <= 2 * columns)
            return null;
        string[][] rows = [.. cells.Chunk(columns + 1)];
        return rows.All(r => r.Length == columns || string.IsNullOrWhiteSpace(r[^1])) && rows[1][..columns].All(c => Rule().IsMatch(c))
            ? rows.Where((_, i) => i != 1).Select(r => r[..columns])
            : null;
    }

    private static bool IsCell(ReadOnlySpan<char> line) => line.Length > 1 && line[^1] == '|' && line.IndexOf('|') == line.Length - 1;

    [GeneratedRegex(@"^\s*:?-+:?\s*$")]
    private static partial Regex Rule();
}
