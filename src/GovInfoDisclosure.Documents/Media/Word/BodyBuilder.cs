using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Vocabulary;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// Makes a body of what RTF and Word 97 have: text that goes on, with marks where paragraphs, cells and rows end. Tables within tables
/// have a depth each, from 1; the body itself has 0.
/// </summary>
internal sealed class BodyBuilder(PackageGuard guard)
{
    private const int MaxDepth = 20;

    private readonly List<Level> _levels = [new()];
    private List<OpenXmlElement> _runs = [];
    private string _number = "";

    /// <summary>Adds text to the paragraph.</summary>
    public void Append(string text, RunLook look)
    {
        if (text.Length == 0)
            return;
        guard.CountRun(text.Length);
        _runs.Add(new Run(look.ToProperties(), new Text(text)));
    }

    /// <summary>Adds something else that a run may have.</summary>
    public void Append(OpenXmlElement content, RunLook look)
    {
        guard.CountRun(0);
        _runs.Add(new Run(look.ToProperties(), content));
    }

    /// <summary>Gives the paragraph the number that it prints.</summary>
    public void SetNumber(string number) => _number = number;

    /// <summary>Ends the paragraph.</summary>
    /// <param name="depth">How many tables it is in.</param>
    /// <param name="properties">Its properties, if it has any.</param>
    public void EndParagraph(int depth, ParagraphProperties? properties = null)
    {
        depth = Math.Clamp(depth, 0, MaxDepth);
        Close(depth);
        while (_levels.Count <= depth)
            _levels.Add(new());
        guard.CountRun(0);
        var paragraph = new WordParagraph(Numbered());
        if (properties is not null)
            paragraph.PrependChild(properties);
        _levels[depth].Cell.Add(paragraph);
        _runs = [];
        _number = "";
    }

    /// <summary>Ends the paragraph and the cell it is in.</summary>
    /// <param name="depth">How many tables it is in, at least 1.</param>
    /// <param name="properties">The properties of the paragraph, if it has any.</param>
    public void EndCell(int depth, ParagraphProperties? properties = null)
    {
        depth = Math.Clamp(depth, 1, MaxDepth);
        EndParagraph(depth, properties);
        Level level = _levels[depth];
        level.Row.Add(level.Cell);
        level.Cell = [];
    }

    /// <summary>Ends a row.</summary>
    /// <param name="depth">How many tables it is in, at least 1.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="cells">Its cells without what is in them; those that are missing are as wide as the last.</param>
    public void EndRow(int depth, int left, IReadOnlyList<EdgeCell> cells)
    {
        depth = Math.Clamp(depth, 1, MaxDepth);
        if (_levels.Count <= depth || _levels[depth].Row.Count == 0)
            return;
        Close(depth);
        Level level = _levels[depth];
        guard.Count(level.Row.Count);
        const int Wide = 500;
        int right = left;
        List<EdgeCell> row = [];
        for (int i = 0; i < level.Row.Count; i++)
        {
            EdgeCell cell = i < cells.Count ? cells[i] : new(right + Wide, []);
            row.Add(cell with { Content = level.Row[i] });
            right = cell.Right;
        }

        level.Table.Add(left, row);
        level.Row = [];
    }

    /// <summary>All that was read, where it ends.</summary>
    public List<OpenXmlElement> Blocks()
    {
        if (_runs.Count > 0)
            EndParagraph(0);
        Close(0);
        return _levels[0].Cell;
    }

    // Ends the tables deeper than a depth. A row that was never ended is text.
    private void Close(int depth)
    {
        for (int i = _levels.Count - 1; i > depth; i--)
        {
            Level level = _levels[i];
            if (!level.Table.IsEmpty)
                _levels[i - 1].Cell.Add(level.Table.ToTable());
            _levels[i - 1].Cell.AddRange(level.Row.SelectMany(c => c).Concat(level.Cell));
            _levels.RemoveAt(i);
        }
    }

    // A number before a figure would change the figure.
    private List<OpenXmlElement> Numbered()
    {
        if (_number.Length > 0 && FigureText.KindOf(string.Concat(_runs.Select(r => r.InnerText))) == FigureKind.Text)
            _runs.Insert(0, new Run(new Text(_number)));
        return _runs;
    }

    private sealed class Level
    {
        public EdgeTable Table { get; } = new();

        public List<List<OpenXmlElement>> Row { get; set; } = [];

        public List<OpenXmlElement> Cell { get; set; } = [];
    }
}
