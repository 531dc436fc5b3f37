using System.Xml.Linq;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;
using static GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument.OpenPackage;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument;

/// <summary>Tables with merged cells, alike in texts and on sheets.</summary>
/// <param name="content">What is in a cell: attributes and paragraphs.</param>
internal sealed class OpenTable(Func<PageCell, IEnumerable<XObject>> content)
{
    public IEnumerable<XElement> Rows(PageTable table) =>
        new CellGrid(table).Rows.Select((row, y) => new XElement(Table + "table-row", Cells(row, y)));

    private IEnumerable<XElement> Cells(IReadOnlyDictionary<int, PlacedCell> row, int y)
    {
        for (int x = 0, end = CellGrid.WidthOf(row); x < end; x++)
        {
            if (row.GetValueOrDefault(x) is not { } place)
                yield return new(Table + "table-cell", Style);
            else if (place.X == x && place.Y == y)
            {
                yield return new(
                    Table + "table-cell", Style, Span("columns", place.Columns), Span("rows", place.Rows), content(place.Cell));
            }
            else
                yield return new(Table + "covered-table-cell", Style);
        }
    }

    private static XAttribute Style => new(Table + "style-name", Bordered);

    private static XAttribute? Span(string over, int places) => places == 1 ? null : new(Table + $"number-{over}-spanned", places);
}
