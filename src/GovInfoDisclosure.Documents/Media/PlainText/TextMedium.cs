using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>
/// Markdown and plain text. Rows of pipes or tabs become grids, everything else stays lines.
/// </summary>
/// <remarks>
/// The pipe tables that converters and OCR write are not those of a Markdown specification: rows have more cells than their head, heads
/// are missing. A conforming parser drops the cells beyond the head, which are the figures, so rows are split here.
/// </remarks>
internal static partial class TextMedium
{
    private static readonly SearchValues<char> CellEnds = SearchValues.Create("|\t│┃║");

    /// <exception cref="NotReadableException">The text takes too much work.</exception>
    public static ImmutableArray<ContentBlock> Read(string text, Work work)
    {
        // Before it is cut into lines and cells: millions of them would take far more memory than the text.
        work.Spend(text.Length + ((long)text.AsSpan().CountAny('\n', '\r', '\f') * Cost.Line)
            + ((long)text.AsSpan().CountAny(CellEnds) * Cost.Cell) + ((long)text.AsSpan().CountAny(TextMarks.Letters) * Cost.Mark));
        return Read(text);
    }

    public static ImmutableArray<ContentBlock> Read(string text)
    {
        ImmutableArray<ContentBlock>.Builder blocks = ImmutableArray.CreateBuilder<ContentBlock>();
        var rows = new TableLines();
        int tables = 0;
        int lineNumber = 0;
        string[] lines = Lines(Unprinted().Replace(text, KeepLineBreaks));
        bool tabbed = lines.Any(HasSeveralTabs);
        foreach (string? numbered in BarRows.Join(lines))
        {
            lineNumber++;
            if (numbered is null)
                continue;
            string line = numbered.TrimStart('\f');
            if (line.Length < numbered.Length)
            {
                tables += Flush(rows, blocks);
                blocks.Add(new PageBreak());
            }

            if (rows.TakeRule(line))
                continue;
            string[]? cells = tabbed && IsPair(line) ? line.Split('\t') : CellsOf(line);
            if (cells is not null)
            {
                foreach (string[] row in BarRows.Cut(cells) ?? (IsRule(cells) ? [] : [cells]))
                    rows.Add(RowOf(row, lineNumber, tables + 1, rows.Count + 1));
                continue;
            }

            tables += Flush(rows, blocks);
            blocks.Add(new Paragraph(TextMarks.Prose(line), new() { Line = lineNumber }));
        }

        Flush(rows, blocks);
        return blocks.ToImmutable();
    }

    private static int Flush(TableLines rows, ImmutableArray<ContentBlock>.Builder blocks)
    {
        if (rows.Take() is not { } grid)
            return 0;
        blocks.Add(grid);
        return 1;
    }

    private static GridRow RowOf(string[] cells, int line, int table, int row) => new(
    [
        .. cells.Select((cell, x) => new GridCell(
            TextMarks.Cell(cell), x, new() { Line = line, Table = table, Row = row, Cell = x + 1 })),
    ]);

    private static bool HasSeveralTabs(string line) => line.AsSpan().Count('\t') >= 2;

    // One tab parts two cells only where tabs part columns elsewhere; behind a number or in a sentence it is a space.
    private static bool IsPair(string line) => line.Split('\t') is [var first, var second] && LabelText.Normalize(first).Length > 0
        && !string.IsNullOrWhiteSpace(second) && !line.Contains('。');

    private static string[]? CellsOf(string line)
    {
        string trimmed = line.Trim();
        if (TableLines.IsDrawn(trimmed))
            return TableLines.CellsOf(trimmed);
        if (HasSeveralTabs(line))
            return line.Split('\t');
        if (trimmed.Length < 2 || !trimmed.Contains('|'))
            return null;
        // One pipe in a line may be part of a sentence; a row begins with one or has several.
        string[] cells = UnescapedPipe().Split(trimmed);
        if (trimmed[0] != '|' && cells.Length < 3)
            return null;
        int start = trimmed[0] == '|' ? 1 : 0;
        int end = cells.Length > start + 1 && string.IsNullOrWhiteSpace(cells[^1]) && trimmed[^1] == '|' ? cells.Length - 1 : cells.Length;
        return cells[start..end];
    }

    private static bool IsRule(string[] cells) =>
        cells.Any(c => c.Contains("--", StringComparison.Ordinal)) && cells.All(c => RuleCell().IsMatch(c));

    private static string[] Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\f", "\n\f", StringComparison.Ordinal).Split('\n', '\r');

    private static string KeepLineBreaks(Match unprinted) => new('\n', unprinted.ValueSpan.Count('\n'));

    // Comments, the programs and styles of a page that was saved as text, and tags that go on in another line.
    [GeneratedRegex(
        @"<!--.*?-->|<script[^>]*>.*?</script>|<style[^>]*>.*?</style>|<[a-z][a-z0-9]*(?:[ \t][^<>\n]*)?\r?\n[^<>]*>",
        RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Unprinted();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex(@"^\s*:?-*:?\s*$")]
    private static partial Regex RuleCell();
}
