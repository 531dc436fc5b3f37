using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.Documents.Writing.Excel;

/// <summary>What sheets with a list have in common: the head stays in sight, and all columns are printed on one page across.</summary>
internal static class ListSheet
{
    /// <summary>A sheet.</summary>
    /// <param name="rows">Its rows, the first of which is the head.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="filter">What the list is filtered by; null: nothing.</param>
    public static Worksheet Of(SheetData rows, IEnumerable<double> widths, AutoFilter? filter = null)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }),
            new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })),
            rows);
        if (filter is not null)
            sheet.AppendChild(filter);
        // Paper 9 is A4. Height 0: as many pages as it takes.
        sheet.AppendChild(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return sheet;
    }
}
