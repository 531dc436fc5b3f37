using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Word;

/// <summary>Turns a table into one of Word: fixed columns, merged cells, a head that comes back on each page, rows that stay
/// whole.</summary>
internal sealed class WordTable(LayoutTable table, WordComments comments)
{
    private const double RowHeight = 6;

    // In twips. With it two letters fill a line of the narrow columns, so that heads of four break in the middle.
    private const short CellMargin = 40;

    private readonly int[] _widths = [.. table.Widths.Select(WordUnits.Twips)];

    public Table Create()
    {
        var result = new Table(
            new TableProperties(
                new TableWidth { Width = Text(_widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa })),
            new TableGrid(_widths.Select(w => new GridColumn { Width = Text(w) })));
        int number = 0;
        foreach ((LayoutCell Cell, bool BeginsRow, bool EndsRow)[] row in table.Grid())
        {
            bool isLast = ++number == table.Rows.Length;
            result.Append(Row(row, isHead: number <= table.HeadRows, !isLast && (table.HeadRows > 0 || IsTied(row))));
        }

        return result;
    }

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
        Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    private TableRow Row((LayoutCell Cell, bool BeginsRow, bool EndsRow)[] cells, bool isHead, bool tied)
    {
        var properties = new TableRowProperties(new CantSplit(),
            new TableRowHeight { Val = (uint)WordUnits.Twips(RowHeight), HeightType = HeightRuleValues.AtLeast });
        if (isHead)
            properties.Append(new TableHeader());
        return new TableRow([properties, .. cells.Where((c, x) => c.Cell.Column == x)
            .Select(c => (OpenXmlElement)Cell(c.Cell, c.BeginsRow, tied))]);
    }

    // A table with one head stays on one page, where it fits. Of others the rows of a group do, or its label would be torn.
    private static bool IsTied((LayoutCell Cell, bool BeginsRow, bool EndsRow)[] row) =>
        row.Any(c => c.Cell is { Role: CellRole.Label, Column: > 0 } && !c.EndsRow);

    private TableCell Cell(LayoutCell cell, bool begins, bool tied)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Text(_widths.Skip(cell.Column).Take(cell.Columns).Sum()), Type = TableWidthUnitValues.Dxa });
        if (cell.Columns > 1)
            properties.Append(new GridSpan { Val = cell.Columns });
        if (cell.Rows > 1)
            properties.Append(new VerticalMerge { Val = begins ? MergedCellValues.Restart : MergedCellValues.Continue });
        if (comments.SeverityAt(cell.Pointer) is { } severity)
            properties.Append(WordComments.Shading(severity));
        if (cell.Role == CellRole.Figure)
            properties.Append(Margin(WordUnits.TwipsOfPoints(Typography.FigureMargin)));
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, Paragraph(cell, begins, tied));
    }

    private Paragraph Paragraph(LayoutCell cell, bool begins, bool tied)
    {
        string style = cell.Role is CellRole.Head or CellRole.Caption ? WordStyles.TableHead : WordStyles.TableText;
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (tied)
            properties.Append(new KeepNext());
        if (cell.AtLeft)
            properties.Append(new Justification { Val = JustificationValues.Left });
        var paragraph = new Paragraph(properties);
        if (begins && (cell.Text.Length > 0 || comments.SeverityAt(cell.Pointer) is not null))
            paragraph.Append(comments.Content(cell.Text, cell.Pointer, shaded: false));
        if (table.SizeOf(cell) is var size and < Typography.TableSize)
        {
            foreach (Run run in paragraph.Elements<Run>())
                run.PrependChild(new RunProperties(new FontSize { Val = WordUnits.HalfPoints(size) }));
        }

        return paragraph;
    }

    private static TableCellMargin Margin(string twips) => new(
        new LeftMargin { Width = twips, Type = TableWidthUnitValues.Dxa },
        new RightMargin { Width = twips, Type = TableWidthUnitValues.Dxa });

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
