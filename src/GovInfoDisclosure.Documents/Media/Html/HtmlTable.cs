using AngleSharp.Dom;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>
/// A table of a page. Rows that lay out the page rather than hold data dissolve into the content of their cells; the others make grids.
/// </summary>
internal sealed class HtmlTable(IElement table, HtmlPage page, HtmlLook look)
{
    // A cell of its own row that goes on for longer is prose.
    private const int MostLines = 3;
    private const int MostLetters = 300;

    private readonly int _number = page.NextTable();
    private readonly List<HtmlBlock> _blocks = [];
    private SpanGridBuilder _grid = new();
    private int _row;
    private IElement? _lastRow;

    public List<HtmlBlock> Read()
    {
        foreach (IElement caption in ChildrenOf(table, c => c.LocalName == "caption"))
            _blocks.AddRange(HtmlFlow.Of(caption, page, page.LookWithin(look, caption)));
        foreach (IElement group in Groups())
        {
            HtmlLook around = page.LookWithin(look, group);
            foreach (IElement row in ChildrenOf(group, r => r.LocalName == "tr"))
                ReadRow(row, page.LookWithin(around, row));
            _grid.EndGroup();
        }

        Flush();
        return _blocks;
    }

    // Shown on top is the first head, shown last the first foot, wherever they are.
    private IEnumerable<IElement> Groups()
    {
        IElement[] groups = [.. ChildrenOf(table, g => g.LocalName is "tbody" or "thead" or "tfoot")];
        IElement? head = Array.Find(groups, g => g.LocalName == "thead");
        IElement? foot = Array.Find(groups, g => g.LocalName == "tfoot");
        return groups.OrderBy(g => g == head ? 0 : g == foot ? 2 : 1);
    }

    private void ReadRow(IElement row, HtmlLook around)
    {
        _row++;
        IElement[] cells = [.. ChildrenOf(row, c => c.LocalName is "td" or "th")];
        List<HtmlBlock>[] contents = Array.ConvertAll(cells, c => HtmlFlow.Of(c, page, page.LookWithin(around, c)));
        Array.ForEach(contents, page.Count);
        if (LaysOut(contents))
        {
            Flush();
            _blocks.AddRange(contents.SelectMany(c => c));
            return;
        }

        _lastRow = row;
        for (int i = 0; i < cells.Length; i++)
            AddCell(cells[i], contents[i], i + 1);
        long before = _grid.Cells;
        _grid.EndRow();
        page.Count(_grid.Cells - before);
    }

    private bool LaysOut(List<HtmlBlock>[] contents)
    {
        if (Array.Exists(contents, c => c.Exists(b => b.Block is Grid) && !IsOneRow(c)))
            return true;
        int first = Array.FindIndex(contents, c => c.Count > 0);
        return first >= 0 && first == Array.FindLastIndex(contents, c => c.Count > 0) && IsProse(contents[first]);
    }

    private bool IsProse(List<HtmlBlock> content) =>
        content.Count > MostLines || content.Sum(b => b.Block is Paragraph p ? (long)p.Text.Length : 0) > MostLetters
            || content.Exists(b => b.Block is Paragraph p && page.Titles.StandsOut(p.Text));

    private void AddCell(IElement cell, List<HtmlBlock> content, int number)
    {
        int rows = HtmlElements.SpanOf(cell, "rowspan");
        if (content is [{ Block: Grid inner }])
        {
            foreach (GridCell part in inner.Rows[0].Cells.Where(c => !c.Covered))
                _grid.Add(part.Text, part.Place, rows: rows);
        }
        else
        {
            var place = new SourcePlace { Line = HtmlPage.LineOf(cell), Table = _number, Row = _row, Cell = number };
            _grid.Add(TextOf(content), place, HtmlElements.SpanOf(cell, "colspan"), rows);
        }
    }

    // A table of one row in a cell only divides the cell.
    private static bool IsOneRow(List<HtmlBlock> content) => content is [{ Block: Grid { Rows.Length: 1 } }];

    // A picture where a text should be must not pass for a blank.
    private static MarkedText TextOf(List<HtmlBlock> content)
    {
        if (content is [{ Block: Paragraph } line])
            return line.Marked;
        HtmlBlock[] lines = [.. content.Where(b => b.Block is Paragraph)];
        if (lines.Length == 0)
            return content.Exists(b => b.Block is Picture) ? "[图片]" : "";
        return new(
            string.Join('\n', lines.Select(l => l.Marked.Text).Where(t => t.Length > 0)),
            string.Join('\n', lines.Select(l => l.Marked.Printed)),
            lines.Aggregate(Asides.None, (all, l) => all | l.Marked.Asides));
    }

    private static List<IElement> ChildrenOf(IElement element, Predicate<IElement> isMeant)
    {
        List<IElement> found = [];
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && isMeant(child) && !HtmlElements.IsLeftOut(child))
                found.Add(child);
        }

        return found;
    }

    private void Flush()
    {
        Grid grid = _grid.ToGrid();
        if (grid.Rows.Length > 0)
            _blocks.Add(new(grid, _lastRow!));
        _grid = new();
    }
}
