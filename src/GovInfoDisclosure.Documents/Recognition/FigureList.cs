using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds a list that has a line for each cell of the form and the names of the form in its columns, as this library writes CSV, whatever
/// program saved it again: lines and columns may be in another order, and further columns beside them.
/// </summary>
/// <param name="columns">The position of each column that the list has.</param>
/// <param name="lines">The lines below the head.</param>
internal sealed class FigureList(Dictionary<string, int> columns, ImmutableArray<GridRow> lines)
{
    // A title may be above the head.
    private const int MostAbove = 5;

    private const char Apostrophe = '\'';

    /// <summary>The reports of a list, which may be of several agencies and years; null if the document is none.</summary>
    public static ImmutableArray<DocumentReadResult>? Read(IReadOnlyList<ContentBlock> blocks, Work work)
    {
        FigureList[] lists = [.. blocks.OfType<Grid>().Select(In).OfType<FigureList>()];
        if (lists.Length == 0)
            return null;
        ListedReport[] reports = [.. lists.SelectMany(l => l.Lines()).GroupBy(l => (l.Agency, l.Year, l.Form))
            .Select(same => new ListedReport(same.Key.Form, same.Key.Agency, same.Key.Year, [.. same]))];
        // Each is made as a whole, however few lines it has.
        work.Spend(reports.Length, Cost.Report);
        return reports switch
        {
            [] => null,
            [var only] => [only.Read()],
            _ => [.. reports.Select((r, i) => r.Read() with { Part = i + 1 })],
        };
    }

    private static FigureList? In(Grid grid)
    {
        for (int i = 0; i < Math.Min(grid.Rows.Length, MostAbove); i++)
        {
            var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            for (int x = 0; x < grid.Rows[i].Cells.Length; x++)
                columns.TryAdd(grid.Rows[i].Cells[x].Text.Trim(), x);
            if (ListColumns.Required.All(columns.ContainsKey))
                return new(columns, grid.Rows[(i + 1)..]);
        }

        return null;
    }

    private IEnumerable<ListedFigure> Lines()
    {
        foreach (GridRow row in lines)
        {
            string code = Text(row, ListColumns.Edition);
            if (DisclosureForm.All.FirstOrDefault(f => f.Code == code) is not { } form)
                continue;
            string pointer = $"/{Text(row, ListColumns.Section)}/{Text(row, ListColumns.Row)}/{Text(row, ListColumns.Column)}";
            GridCell? value = Cell(row, ListColumns.Value);
            yield return new(
                AgencyIn(Text(row, ListColumns.Agency)), YearIn(Text(row, ListColumns.Year)), form, pointer,
                Text(row, ListColumns.Label), value ?? new("", 0, row.Cells[0].Place));
        }
    }

    // The apostrophe that keeps a spreadsheet from running a text as a formula.
    private static string AgencyIn(string text) => text.StartsWith(Apostrophe) ? text[1..] : text;

    // What is no year is missing, which is reported.
    private static int? YearIn(string text) =>
        WholeNumber.Read(text) is { } year && year >= DateOnly.MinValue.Year && year <= DateOnly.MaxValue.Year ? year : null;

    private string Text(GridRow row, string column) => Cell(row, column)?.Text.Trim() ?? "";

    private GridCell? Cell(GridRow row, string column) =>
        columns.TryGetValue(column, out int x) && x < row.Cells.Length ? row.Cells[x] : null;
}
