using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Excel;

/// <summary>Writes a workbook with a sheet for each section; on the first, title and particulars are above it.</summary>
internal static class ExcelWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string FirstSheet = "年度报告";
    private const int LongestName = 31;

    public static byte[] Write(DocumentLayout layout, Annotations annotations)
    {
        using var file = new MemoryStream();
        using (var excel = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            // Ids that are not given are drawn at random.
            WorkbookPart book = excel.AddNewPart<WorkbookPart>(ContentType, "rId1");
            var styles = new ExcelStyles();
            var sheets = new Sheets();
            var names = new DefinedNames();
            foreach ((string name, IReadOnlyList<LayoutElement> elements) in SheetsOf(layout))
                Add(book, sheets, names, name, new ExcelSheet(elements, annotations, styles, layout.IsToFillIn), styles);
            if (!annotations.All.IsEmpty)
                AddFindings(book, sheets, annotations, styles);
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.Create();
            book.Workbook = new Workbook(sheets);
            if (names.HasChildren)
                book.Workbook.AppendChild(names);
            if (layout.IsToFillIn)
                book.Workbook.AppendChild(new CalculationProperties { FullCalculationOnLoad = true });
        }

        file.Position = 0;
        return FixedZip.Pack(file);
    }

    private static IEnumerable<(string Name, IReadOnlyList<LayoutElement> Elements)> SheetsOf(DocumentLayout layout)
    {
        List<LayoutElement> elements = [];
        string name = FirstSheet;
        bool begun = false;
        foreach (LayoutElement element in layout.Elements)
        {
            if (element is LayoutLine { Kind: LineKind.Section } title)
            {
                if (begun)
                {
                    yield return (name, elements);
                    elements = [];
                    name = title.Text[..UnicodeText.CutAt(title.Text, LongestName)];
                }

                begun = true;
            }

            elements.Add(element);
        }

        yield return (name, elements);
    }

    private static void Add(WorkbookPart book, Sheets sheets, DefinedNames names, string name, ExcelSheet sheet, ExcelStyles styles)
    {
        int number = sheets.ChildElements.Count + 1;
        string id = string.Create(CultureInfo.InvariantCulture, $"rId{number}");
        WorksheetPart part = book.AddNewPart<WorksheetPart>(id);
        part.Worksheet = Worksheet(sheet, styles, ExcelComments.Add(part, sheet));
        sheets.AppendChild(new Sheet { Name = name, SheetId = (uint)number, Id = id });
        // The rows that come back on each printed page.
        if (sheet.Head is { } head)
            names.AppendChild(new DefinedName($"'{name}'!${head.Start.Value + 1}:${head.End.Value}")
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = (uint)number - 1,
            });
    }

    private static void AddFindings(WorkbookPart book, Sheets sheets, Annotations annotations, ExcelStyles styles)
    {
        uint number = (uint)sheets.ChildElements.Count + 1;
        string id = string.Create(CultureInfo.InvariantCulture, $"rId{number}");
        book.AddNewPart<WorksheetPart>(id).Worksheet = FindingsSheet.Create(annotations, styles);
        sheets.AppendChild(new Sheet { Name = FindingWords.Title.In(annotations.Language), SheetId = number, Id = id });
    }

    private static Worksheet Worksheet(ExcelSheet sheet, ExcelStyles styles, LegacyDrawing? drawing)
    {
        OpenXmlElement?[] parts =
        [
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(sheet)),
            sheet.Columns,
            sheet.Rows,
            sheet.Merged,
            .. sheet.Inputs?.Alarms(styles.IndexOfAlarm()) ?? [],
            sheet.Inputs?.Checks(),
            new PageMargins
            {
                Left = Typography.MarginLeft / 25.4, Right = Typography.MarginRight / 25.4,
                Top = Typography.MarginTop / 25.4, Bottom = Typography.MarginBottom / 25.4,
                Header = 0.5, Footer = 0.5,
            },
            // Paper 9 is A4. Height 0: as many pages as it takes.
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 },
            drawing,
        ];
        return new Worksheet(parts.OfType<OpenXmlElement>());
    }

    private static SheetView View(ExcelSheet sheet)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (sheet is { Head: { } head, Table: { } table })
        {
            int labels = table.LabelColumns;
            view.AppendChild(new Pane
            {
                VerticalSplit = head.End.Value,
                HorizontalSplit = labels > 0 ? labels : null,
                TopLeftCell = ExcelCells.Name(labels, head.End.Value),
                ActivePane = labels > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        return view;
    }
}
