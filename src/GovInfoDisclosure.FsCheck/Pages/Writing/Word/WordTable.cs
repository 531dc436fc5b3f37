using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Word;

/// <summary>Tables with merged cells.</summary>
internal sealed class WordTable(PageDraft draft, WordText text)
{
    private const string Placeholder = "单击此处输入数字";

    private readonly bool _hasControls = draft.Has(LayoutQuirk.TablesInContentControls);

    public Table Write(PageTable table)
    {
        var grid = new CellGrid(table);
        return new(
        [
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new TableGrid(Enumerable.Range(0, grid.Width).Select(_ => new GridColumn())),
            .. grid.Rows.Select((row, y) => new TableRow(Cells(row, y))),
        ]);
    }

    // A place that no cell of a row covers is a blank cell if anything comes behind it; no row is without a cell.
    private IEnumerable<TableCell> Cells(IReadOnlyDictionary<int, PlacedCell> row, int y)
    {
        for (int x = 0, end = CellGrid.WidthOf(row); x < end; x += row.TryGetValue(x, out PlacedCell? cell) ? cell.Columns : 1)
            yield return row.GetValueOrDefault(x) is { } place ? Cell(place, begins: place.Y == y) : new TableCell(new Paragraph());
    }

    private TableCell Cell(PlacedCell place, bool begins) => new(
        new TableCellProperties
        {
            GridSpan = place.Columns == 1 ? null : new() { Val = place.Columns },
            VerticalMerge = place.Rows == 1 ? null : new() { Val = begins ? MergedCellValues.Restart : MergedCellValues.Continue },
        },
        new Paragraph(begins ? Content(place.Cell) : []));

    private OpenXmlElement[] Content(PageCell cell)
    {
        OpenXmlElement[] runs = cell.Figure is null ? text.Of(cell.Text) : text.OfFigure(cell.Text);
        if (!cell.IsPlain)
            runs = [.. StruckOut(cell.StruckOut), .. runs, .. Mark(cell.NoteMark)];
        if (cell.Figure is null || !_hasControls)
            return runs;
        return runs.Length > 0
            ? [new SdtRun(new SdtProperties(), new SdtContentRun(runs))]
            : [new SdtRun(new SdtProperties(new ShowingPlaceholder()), new SdtContentRun(new Run(new Text(Placeholder))))];
    }

    private static Run[] StruckOut(string? figure) =>
        figure is null ? [] : [new(new RunProperties(new Strike()), new Text(figure))];

    private static Run[] Mark(string? note) => note is null ? []
        : [new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(note))];

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single },
        new LeftBorder { Val = BorderValues.Single },
        new BottomBorder { Val = BorderValues.Single },
        new RightBorder { Val = BorderValues.Single },
        new InsideHorizontalBorder { Val = BorderValues.Single },
        new InsideVerticalBorder { Val = BorderValues.Single });
}
