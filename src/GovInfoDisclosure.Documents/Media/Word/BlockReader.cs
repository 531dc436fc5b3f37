using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using TextParagraph = GovInfoDisclosure.Documents.Content.Paragraph;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>Reads the paragraphs and tables of a body, a cell or a text box in reading order.</summary>
internal sealed class BlockReader(ParagraphReader paragraphs, PackageGuard guard)
{
    private int _paragraph;
    private int _tables;

    public List<ContentBlock> Read(OpenXmlElement container)
    {
        List<ContentBlock> blocks = [];
        foreach (OpenXmlElement element in Containers.ChildrenOf(container))
        {
            if (element is WordParagraph paragraph)
                Read(paragraph, blocks);
            else if (element is Table table)
                Read(new WordTable(table), ++_tables, blocks);
        }

        // The end of the last paragraph cannot be deleted, but files say so.
        if (paragraphs.TakeText() is { Length: > 0 } rest)
            Add(rest, blocks);
        return blocks;
    }

    private void Read(WordParagraph paragraph, List<ContentBlock> blocks)
    {
        _paragraph++;
        (string? text, IReadOnlyList<TextBoxContent> boxes) = paragraphs.Read(paragraph);
        if (text is not null)
            Add(text, blocks);
        foreach (TextBoxContent box in boxes)
            blocks.AddRange(Read(box));
    }

    private void Add(string text, List<ContentBlock> blocks)
    {
        foreach (string line in text.Split('\n'))
            blocks.Add(new TextParagraph(line, new() { Line = _paragraph }) { Whole = true });
    }

    private void Read(WordTable table, int number, List<ContentBlock> blocks)
    {
        var grid = new SpanGridBuilder();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            List<ContentBlock>[] contents = [.. table.Rows[row].Select(c => c.Element is null ? [] : Read(c.Element))];
            if (table.IsFrame || contents.Any(c => c.Exists(b => b is Grid)))
            {
                // Tables within a table: the outer one only arranges them on the page.
                Flush(grid, blocks);
                grid = new SpanGridBuilder();
                blocks.AddRange(contents.SelectMany(c => c));
                continue;
            }

            for (int cell = 0; cell < contents.Length; cell++)
                grid.Add(TextOf(contents[cell]), new() { Table = number, Row = row + 1, Cell = cell + 1 }, table.Rows[row][cell].Columns,
                    table.Rows[row][cell].Rows);
            long before = grid.Cells;
            grid.EndRow();
            guard.Count(grid.Cells - before);
        }

        Flush(grid, blocks);
    }

    private static void Flush(SpanGridBuilder grid, List<ContentBlock> blocks)
    {
        if (grid.Cells > 0)
            blocks.Add(grid.ToGrid());
    }

    private static string TextOf(IEnumerable<ContentBlock> content) =>
        string.Join('\n', content.OfType<TextParagraph>().Select(p => p.Text)).Trim();
}
