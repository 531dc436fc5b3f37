using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;

/// <summary>
/// A table with lines around its cells. Figures are on one line; what is cut by the end of a page goes on below its beginning.
/// </summary>
internal sealed class OfdTable
{
    private const double Size = 3.2;
    private const double LineHeight = 1.25 * Size;
    private const double Ascent = 0.95 * Size;
    private const double Padding = 1;
    private const double NoteSize = 0.6;
    private const double NoteRaised = 0.35;

    // In letters.
    private const double NarrowestColumn = 2;

    private readonly CellGrid _grid;
    private readonly PlacedCell[] _columns;
    private readonly double[] _least;

    /// <param name="table">The table.</param>
    /// <param name="parts">The parts of one that the end of a page cuts, itself among them: they have the same columns.</param>
    public OfdTable(PageTable table, IEnumerable<PageTable> parts)
    {
        _grid = new(table);
        _columns = [.. parts.Select(p => new CellGrid(p)).Where(g => g.Width == _grid.Width).SelectMany(g => g.Cells)];
        _least = [.. Enumerable.Repeat(InMillimetres(NarrowestColumn), _grid.Width)];
        foreach (PlacedCell cell in _columns.Where(c => c.Cell.Figure is not null).OrderBy(c => c.Columns))
        {
            int last = cell.X + cell.Columns - 1;
            double missing = InMillimetres(WidthOf(cell.Cell)) - _least[cell.X..(last + 1)].Sum();
            _least[last] += Math.Max(0, missing);
        }
    }

    /// <summary>How wide it is at least.</summary>
    public double LeastWidth => _least.Sum();

    public void Write(OfdFlow flow)
    {
        double[] widths = Widths(flow.Sheet.Room);
        double[] places = [.. Enumerable.Range(0, widths.Length + 1).Select(i => OfdSheet.Margin + widths[..i].Sum())];
        Dictionary<PlacedCell, Queue<string>> texts = _grid.Cells.ToDictionary(c => c, c => LinesOf(c, places));
        double[] heights = Heights(texts);
        for (int from = 0, to; from < heights.Length; from = to)
        {
            flow.Need(heights[from]);
            to = from + flow.Fitting(heights[from..]);
            Write(flow, from, to, places, heights, texts);
            flow.MoveBy(heights[from..to].Sum());
        }
    }

    // The rows on one page.
    private void Write(
        OfdFlow flow, int from, int to, double[] places, double[] heights, Dictionary<PlacedCell, Queue<string>> texts)
    {
        for (int y = from; y < to; y++)
        {
            double top = flow.Y + heights[from..y].Sum();
            IReadOnlyDictionary<int, PlacedCell> row = _grid.Rows[y];
            for (int x = 0, end = CellGrid.WidthOf(row); x < end;)
            {
                PlacedCell place = row.GetValueOrDefault(x) ?? new(new(""), x, y, 1, 1);
                if (y == Math.Max(place.Y, from))
                {
                    int rows = Math.Min(place.Y + place.Rows, to) - y;
                    bool isWhole = y + rows == place.Y + place.Rows;
                    var box = new CellBox(places[x], top, places[x + place.Columns], top + heights[y..(y + rows)].Sum());
                    Frame(flow.Page, box);
                    if (texts.TryGetValue(place, out Queue<string>? lines))
                        Print(flow.Page, box, place.Cell, lines, isWhole);
                }

                x += place.Columns;
            }
        }
    }

    private static void Frame(OfdPage page, CellBox box)
    {
        page.Line(box.Left, box.Top, box.Right, box.Top);
        page.Line(box.Left, box.Bottom, box.Right, box.Bottom);
        page.Line(box.Left, box.Top, box.Left, box.Bottom);
        page.Line(box.Right, box.Top, box.Right, box.Bottom);
    }

    // The lines that a part of a cell has room for, in its middle; the last part has all the others.
    private static void Print(OfdPage page, CellBox box, PageCell cell, Queue<string> lines, bool isWhole)
    {
        int count = isWhole ? lines.Count : Math.Min(lines.Count, (int)((box.Bottom - box.Top - (2 * Padding)) / LineHeight));
        double y = ((box.Top + box.Bottom - (count * LineHeight)) / 2) + Ascent;
        for (; count > 0; count--, y += LineHeight)
        {
            string line = lines.Dequeue();
            string before = cell.IsPlain ? "" : cell.StruckOut ?? "";
            string note = cell.IsPlain || lines.Count > 0 ? "" : cell.NoteMark ?? "";
            double width = Size * (OfdLines.WidthOf(before + line) + (NoteSize * OfdLines.WidthOf(note)));
            double x = (box.Left + box.Right - width) / 2;
            double begin = page.Text(x, y, before, Size);
            if (begin > x)
                page.Strike(x, begin, y, Size);
            page.Text(page.Text(begin, y, line, Size), y - (NoteRaised * Size), note, NoteSize * Size);
        }
    }

    private static Queue<string> LinesOf(PlacedCell place, double[] places)
    {
        PageCell cell = place.Cell;
        double room = (places[place.X + place.Columns] - places[place.X] - (2 * Padding)) / Size;
        double note = cell.IsPlain || cell.NoteMark is null ? 0 : NoteSize * OfdLines.WidthOf(cell.NoteMark);
        return new(cell.Text.Length == 0 ? [] : cell.Figure is null ? OfdLines.Of(cell.Text, room - note) : [cell.Text]);
    }

    // Columns with long labels are wider, but not as much as they are longer.
    private double[] Widths(double room)
    {
        double[] wished = [.. _least];
        foreach (PlacedCell cell in _columns.Where(c => c.Columns == 1))
            wished[cell.X] = Math.Max(wished[cell.X], InMillimetres(Math.Sqrt(OfdLines.WidthOf(cell.Cell.Text))));
        double least = LeastWidth, wish = wished.Sum();
        return room >= wish
            ? [.. wished.Select(w => w * room / wish)]
            : [.. wished.Zip(_least, (w, l) => l + ((w - l) * (room - least) / (wish - least)))];
    }

    private double[] Heights(Dictionary<PlacedCell, Queue<string>> texts)
    {
        double[] heights = [.. Enumerable.Repeat(LineHeight + (2 * Padding), _grid.Rows.Count)];
        foreach (PlacedCell cell in _grid.Cells.OrderBy(c => c.Rows))
        {
            int last = cell.Y + cell.Rows - 1;
            double missing = (texts[cell].Count * LineHeight) + (2 * Padding) - heights[cell.Y..(last + 1)].Sum();
            heights[last] += Math.Max(0, missing);
        }

        return heights;
    }

    private static double WidthOf(PageCell cell) => cell.IsPlain
        ? OfdLines.WidthOf(cell.Text)
        : OfdLines.WidthOf(cell.StruckOut + cell.Text) + (NoteSize * OfdLines.WidthOf(cell.NoteMark ?? ""));

    private static double InMillimetres(double letters) => (letters * Size) + (2 * Padding);

    private readonly record struct CellBox(double Left, double Top, double Right, double Bottom);
}
