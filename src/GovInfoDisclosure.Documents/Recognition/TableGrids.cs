using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds the grids that print a table of the form.</summary>
/// <param name="labels">The labels of the edition.</param>
/// <param name="year">The year of the report; null if it is not known.</param>
/// <param name="findings">Takes the tables that are not the form's.</param>
internal sealed class TableGrids(FormLabels labels, int? year, Findings findings)
{
    // A table of the agency's own has few of the rows.
    private const int MostOfRows = 4;

    /// <summary>The grids with a table anywhere in a document, where its labels have to identify it. Tables may follow each other in one
    /// grid, such as a sheet without titles. Those under the name of another year than the report's are not its own.</summary>
    public Grid[] Anywhere(FormTable table, IEnumerable<ContentBlock> blocks)
    {
        List<Grid> found = [];
        var caption = new Caption(year);
        foreach (ContentBlock block in blocks)
        {
            caption.Add(block);
            if (block is Grid grid && !caption.IsOfOtherYear)
                found.AddRange(TablePieces.Of(grid, labels.Memory).Where(g => labels.TableOf(g, expected: null) == table));
        }

        return [.. found];
    }

    /// <summary>The grids of a section without the agency's own tables, such as one beside last year's figures: these have only rows that
    /// a grid under more columns of the form has too.</summary>
    public IReadOnlyList<ContentBlock> WithoutOthers(FormTable table, IReadOnlyList<ContentBlock> blocks)
    {
        if (table.RowsSideBySide || blocks.OfType<Grid>().Skip(1).FirstOrDefault() is null)
            return blocks;
        var rowLabels = new RowLabels(labels, table);
        Extent[] extents = [.. blocks.OfType<Grid>().Select(g => ExtentOf(table, g, rowLabels))];
        ILookup<int, FormRow> rows = extents.SelectMany(e => e.Rows.Select(row => (e.Columns, Row: row))).Distinct()
            .ToLookup(r => r.Columns, r => r.Row);
        Extent[] others = [.. extents.Where(e => IsOther(e, rows))];
        foreach (GridRow head in others.Select(o => o.Grid.Rows.First(r => r.Cells.Any(c => c.IsFilled))))
        {
            findings.NotOnForm(table.Pointer, table.Label, TableReadings.Raw(head.Cells.Where(c => !c.Covered)), head.Cells[0].Place,
                figuresOnly: false);
        }

        HashSet<object> left = new(others.Select(o => o.Grid), ReferenceEqualityComparer.Instance);
        return [.. blocks.Where(b => !left.Contains(b))];
    }

    /// <param name="grid">A grid.</param>
    /// <param name="rows">The rows of the form in all grids, by the number of columns these name.</param>
    private static bool IsOther(Extent grid, ILookup<int, FormRow> rows)
    {
        if (grid.Rows.Count == 0)
            return false;
        FormRow[] elsewhere = [.. rows.Where(r => r.Key > grid.Columns).SelectMany(r => r).Distinct()];
        return grid.Rows.IsSubsetOf(elsewhere) && (grid.Columns == 0 || grid.Rows.Count * MostOfRows <= elsewhere.Length);
    }

    private Extent ExtentOf(FormTable table, Grid grid, RowLabels rowLabels)
    {
        int width = grid.Rows.Select(r => r.Cells.Length).DefaultIfEmpty().Max();
        IEnumerable<FormRow> rows = grid.Rows.Select(r => new TableRow(r.Cells, RowOrigin.Ruled, width, BlanksVisible: true))
            .Where(r => r.Cells.Any(c => c.IsFigure)).Select(r => rowLabels.Find(r)?.Row).OfType<FormRow>();
        return new(grid, [.. rows], grid.Rows.SelectMany(r => r.Cells).Where(c => c.IsText)
            .Select(c => labels.FindColumn(table, c.Text)?.Target).OfType<ColumnLabel>().Distinct().Count());
    }

    /// <param name="Grid">A grid.</param>
    /// <param name="Rows">The rows of the form that it has.</param>
    /// <param name="Columns">How many columns of the form it names.</param>
    private sealed record Extent(Grid Grid, HashSet<FormRow> Rows, int Columns);
}
