using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using TextParagraph = GovInfoDisclosure.Documents.Content.Paragraph;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>Reads the paragraphs and tables of a body in reading order.</summary>
/// <param name="paragraphs">Reads paragraphs.</param>
/// <param name="styles">The styles.</param>
/// <param name="guard">Counts cells.</param>
/// <param name="readChunk">Reads a document within this one by its id; null where there is none.</param>
internal sealed class BlockReader(
    ParagraphReader paragraphs, WordStyles styles, PackageGuard guard, Func<string, IEnumerable<ContentBlock>>? readChunk)
{
    private int _paragraph;
    private int _tables;

    /// <summary>Reads a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="onColour">Whether its ground is of another colour than paper.</param>
    public IEnumerable<ContentBlock> Read(OpenXmlElement body, bool onColour) => Blocks(body, onColour).SelectMany(Lines);

    private static IEnumerable<ContentBlock> Lines(ContentBlock block) => block is WordLines lines
        ? lines.Text.Prose.Split('\n').Select(l => new TextParagraph(l, lines.Place) { Whole = true })
        : [block];

    // In a body, a cell or a text box.
    private List<ContentBlock> Blocks(OpenXmlElement container, bool onColour)
    {
        Work.CheckStack();
        List<ContentBlock> blocks = [];
        foreach (OpenXmlElement element in Containers.ChildrenOf(container))
        {
            if (element is WordParagraph paragraph)
                Read(paragraph, onColour, blocks);
            else if (element is Table table)
                Read(new WordTable(table), ++_tables, onColour || HasColour(table), blocks);
            else if (element is AltChunk { Id.InnerText: { } id })
                blocks.AddRange(readChunk?.Invoke(id) ?? []);
        }

        // The end of the last paragraph cannot be deleted, but files say so.
        if (paragraphs.TakeText() is { } rest)
            blocks.Add(Placed(rest));
        return blocks;
    }

    private void Read(WordParagraph paragraph, bool onColour, List<ContentBlock> blocks)
    {
        _paragraph++;
        (WordText? text, IReadOnlyList<TextBoxContent> boxes) = paragraphs.Read(paragraph, onColour);
        if (text is not null)
            blocks.Add(Placed(text));
        // What ground a text box has is not looked at.
        foreach (TextBoxContent box in boxes)
            blocks.AddRange(Blocks(box, onColour: true).Select(b => b is WordLines lines ? lines with { IsBoxed = true } : b));
    }

    private WordLines Placed(WordText text) => new(text, new() { Line = _paragraph }, IsBoxed: false);

    private void Read(WordTable table, int number, bool onColour, List<ContentBlock> blocks)
    {
        var grid = new SpanGridBuilder();
        bool isFrame = table.IsFrame;
        for (int row = 0; row < table.Rows.Count; row++)
        {
            List<ContentBlock>[] contents =
                [.. table.Rows[row].Select(c => c.Element is null ? [] : Blocks(c.Element, onColour || HasColour(c.Element)))];
            if (isFrame || contents.Any(c => c.Exists(b => b is Grid)))
            {
                // Tables within a table: the outer one only arranges them on the page.
                Flush(grid, blocks);
                grid = new SpanGridBuilder();
                blocks.AddRange(contents.SelectMany(c => c));
                continue;
            }

            for (int cell = 0; cell < contents.Length; cell++)
                grid.Add(CellText.Of(contents[cell].Select(AsLines).OfType<WordLines>()), new()
                {
                    Table = number,
                    Row = row + 1,
                    Cell = cell + 1
                },
                    table.Rows[row][cell].Columns, table.Rows[row][cell].Rows);
            long before = grid.Cells;
            grid.EndRow();
            guard.Count(grid.Cells - before);
        }

        Flush(grid, blocks);
    }

    // In a cell, what comes from a document within this one is text like any other.
    private static ContentBlock AsLines(ContentBlock block) =>
        block is TextParagraph text ? new WordLines(new(text.Text, text.Text, HasPicture: false), text.Place, IsBoxed: false) : block;

    private static void Flush(SpanGridBuilder grid, List<ContentBlock> blocks)
    {
        if (grid.Cells > 0)
            blocks.Add(grid.ToGrid());
    }

    private bool HasColour(Table table)
    {
        TableProperties? properties = table.GetFirstChild<TableProperties>();
        return RunLook.HasColour(properties?.Shading) || styles.HasColour(properties?.TableStyle?.Val?.InnerText);
    }

    private static bool HasColour(TableCell cell) => RunLook.HasColour(cell.TableCellProperties?.Shading);
}
