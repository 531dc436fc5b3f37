using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>A table in the making: its parts on one page after the other.</summary>
internal sealed class TableDraft(int number)
{
    private readonly List<(TableOnPage Part, int Page, int Repeated)> _parts = [];
    private double _tolerance;

    /// <summary>Whether a part on the next page has the same sides, so that it is the same table.</summary>
    public bool GoesOn(TableOnPage part) => Math.Abs(part.Columns[0] - _parts[^1].Part.Columns[0]) <= _tolerance
        && Math.Abs(part.Columns[^1] - _parts[^1].Part.Columns[^1]) <= _tolerance;

    public void Add(TableOnPage part, PrintedPage page)
    {
        _parts.Add((part, page.Number, _parts.Count == 0 ? 0 : RepeatedHead(part)));
        _tolerance = Math.Max(_tolerance, page.Tolerance);
    }

    public Grid ToGrid()
    {
        double[] columns = Columns();
        var builder = new SpanGridBuilder();
        HashSet<int> afterBreaks = [];
        int row = 0;
        foreach ((TableOnPage part, int page, int repeated) in _parts)
        {
            afterBreaks.Add(row);
            int[] index = [.. part.Columns.Select(x => Nearest(columns, x))];
            for (int i = repeated; i < part.Rows.Length; i++)
            {
                row++;
                foreach (TableCell cell in part.Rows[i])
                {
                    int start = index[cell.Area.Column];
                    var place = new SourcePlace { Page = page, Table = number, Row = row, Cell = start + 1 };
                    builder.Add(cell.Text, place, index[cell.Area.Column + cell.Area.Columns] - start, cell.Area.Rows);
                }

                builder.EndRow();
            }
        }

        return new([.. builder.ToGrid().Rows.Select((r, i) => r with { AfterPageBreak = i > 0 && afterBreaks.Contains(i) })]);
    }

    // Programs print the head of a table again on every page.
    private int RepeatedHead(TableOnPage part)
    {
        TableOnPage first = _parts[0].Part;
        int repeated = 0;
        while (repeated < Math.Min(part.Rows.Length - 1, first.Rows.Length) && part.Rows[repeated].SequenceEqual(first.Rows[repeated])
            && part.Rows[repeated].Any(HasLetter))
            repeated++;
        return repeated;
    }

    private static bool HasLetter(TableCell cell) => cell.Text.Text.Any(char.IsLetter);

    private double[] Columns()
    {
        List<double> columns = [];
        foreach (double x in _parts.SelectMany(p => p.Part.Columns).Order())
        {
            if (columns.Count == 0 || x - columns[^1] > _tolerance)
                columns.Add(x);
        }

        return [.. columns];
    }

    private static int Nearest(double[] columns, double x) => Enumerable.Range(0, columns.Length).MinBy(i => Math.Abs(columns[i] - x));
}
