using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// A table of which only the edges of cells are known, row by row, as RTF and Word 97 have them. Where the edges of all rows are is where
/// its columns end, so that a cell reaches over the columns between its own.
/// </summary>
internal sealed class EdgeTable
{
    // In twentieths of a point: edges that are nearer to each other are one that is drawn carelessly.
    private const int Tolerance = 40;

    private readonly List<(int Left, List<EdgeCell> Cells)> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row.</summary>
    /// <param name="left">Its left edge.</param>
    /// <param name="cells">Its cells.</param>
    public void Add(int left, List<EdgeCell> cells) => _rows.Add((left, cells));

    public Table ToTable()
    {
        List<int> edges = Edges();
        return new(_rows.Select(r => (OpenXmlElement)Row(r.Left, r.Cells, edges)));
    }

    private List<int> Edges()
    {
        List<int> edges = [];
        foreach (int edge in _rows.SelectMany(r => r.Cells.Select(c => c.Right).Prepend(r.Left)).Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Tolerance)
                edges.Add(edge);
        }

        return edges;
    }

    private static WordRow Row(int left, List<EdgeCell> cells, List<int> edges)
    {
        var row = new WordRow();
        int at = IndexOf(edges, left);
        if (at > 0)
            row.Append(new TableRowProperties(new GridBefore { Val = at }));
        for (int i = 0; i < cells.Count; i++)
        {
            EdgeCell cell = cells[i];
            // What is merged with the cell before it belongs to that one.
            while (i + 1 < cells.Count && cells[i + 1].IsMerged)
                cell = cell with { Right = cells[++i].Right };
            int end = Math.Max(IndexOf(edges, cell.Right), at + 1);
            row.Append(Cell(cell, Math.Min(end - at, SpanGridBuilder.MaxColumns)));
            at = end;
        }

        return row;
    }

    private static TableCell Cell(EdgeCell cell, int columns)
    {
        var properties = new TableCellProperties(new GridSpan { Val = columns });
        if (cell.Vertical is { } merge)
            properties.Append(merge == MergeKind.First ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge());
        if (cell.IsShaded)
            properties.Append(new Shading { Fill = "FFFF00" });
        return new([properties, .. cell.Content]);
    }

    private static int IndexOf(List<int> edges, int edge)
    {
        int index = edges.BinarySearch(edge);
        return index >= 0 ? index : Math.Max(~index - 1, 0);
    }
}

/// <summary>How a cell belongs to those above or below it.</summary>
internal enum MergeKind
{
    /// <summary>It is the first of several.</summary>
    First,

    /// <summary>It goes on from the one above it.</summary>
    Further,
}

/// <summary>A cell by its right edge.</summary>
/// <param name="Right">The edge in twentieths of a point.</param>
/// <param name="Content">Its paragraphs and tables.</param>
internal sealed record EdgeCell(int Right, List<OpenXmlElement> Content)
{
    /// <summary>Whether it is merged with the cell before it.</summary>
    public bool IsMerged { get; init; }

    public MergeKind? Vertical { get; init; }

    /// <summary>Whether its ground has a colour of its own.</summary>
    public bool IsShaded { get; init; }
}
