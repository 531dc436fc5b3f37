using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class ExcelWriterTests
{
    public static TheoryData<FormEdition> Editions => Samples.Editions;

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_workbook_is_valid(FormEdition edition)
    {
        using SpreadsheetDocument excel = Open(Samples.Consistent(edition), new());

        Assert.Empty(new OpenXmlValidator().Validate(excel, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void A_workbook_with_findings_is_valid_and_has_them_as_comments()
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();
        using SpreadsheetDocument excel = Open(report, options);
        Comment[] comments = [.. excel.WorkbookPart!.WorksheetParts.SelectMany(p =>
            p.WorksheetCommentsPart?.Comments?.CommentList?.Elements<Comment>() ?? [])];

        Assert.Empty(new OpenXmlValidator().Validate(excel, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
        string[] told = [.. comments.SelectMany(c => c.InnerText.Split('\n'))];
        Assert.Equal(options.Findings.Select(f => $"{f.Rule.Id} {f.Message(Language.English)}").Order(),
            told.Select(t => t[(t.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Order());
        Row[] listed = [.. Sheets(excel)[^1].Descendants<Row>().Skip(1)];
        Assert.Equal("Findings", Book(excel).Sheets!.Elements<Sheet>().Last().Name!.Value);
        Assert.Equal(told.Order(), listed.Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())
            .Select(c => $"{c[0]}. {c[2]} {c[4]}").Order());
        Assert.Contains(listed, r => r.InnerText.Contains("Natural persons", StringComparison.Ordinal));
        // 一、本年新收 · 总计.
        Assert.Contains(comments, c => c.Reference == "J5" && c.InnerText.Contains("GID301", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_section_has_a_sheet()
    {
        using SpreadsheetDocument excel = Open(Samples.Consistent(FormEdition.Edition2021), new());

        Assert.Equal(DisclosureForm.For(FormEdition.Edition2021).Sections.Skip(1).Select(s => s.ToString()).Prepend("年度报告"),
            Book(excel).Sheets!.Elements<Sheet>().Select(s => s.Name!.Value));
    }

    [Fact]
    public void Heads_stay_in_view_and_come_back_in_print()
    {
        using SpreadsheetDocument excel = Open(new(FormEdition.Edition2021), new());
        Pane?[] panes = [.. Sheets(excel).Select(s => s.Descendants<Pane>().SingleOrDefault())];

        Assert.Equal([null, (4.0, 3.0), (4.0, null)],
            panes.Select(p => p is null ? ((double?, double?)?)null : (p.VerticalSplit?.Value, p.HorizontalSplit?.Value)));
        Assert.Equal(["'三、收到和处理政府信息公开申请情况'!$2:$4", "'四、政府信息公开行政复议、行政诉讼情况'!$2:$4"], Book(excel).DefinedNames!.Select(n => n.InnerText));
    }

    [Theory]
    [InlineData("999999999999999", "999999999999999", null)]
    [InlineData("9007199254740991", null, "9007199254740991")]
    public void Counts_are_numbers_as_far_as_Excel_holds_them(string figure, string? number, string? text)
    {
        var report = new DisclosureReport(FormEdition.Edition2021);
        report = report.With(report.Form.Cells[0], decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture));
        using SpreadsheetDocument excel = Open(report, new());
        Cell cell = Sheets(excel)[0].Descendants<Cell>().Single(c => c.CellReference == "B5");

        Assert.Equal((number, text), (cell.CellValue?.Text, cell.InlineString?.InnerText));
        CellFormat format = excel.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)cell.StyleIndex!.Value);
        Assert.Equal(text is not null, format.QuotePrefix?.Value ?? false);
    }

    [Fact]
    public void Money_has_its_exact_decimal_and_blank_cells_nothing()
    {
        var report = new DisclosureReport(FormEdition.Edition2021);
        report = report with { ProactiveDisclosure = report.ProactiveDisclosure with { Fees = new() { Amount = 59237.2449m } } };
        using SpreadsheetDocument excel = Open(report, new());
        Cell[] cells = [.. Sheets(excel)[0].Descendants<Cell>()];

        Assert.Equal("59237.2449", Assert.Single(cells, c => c.CellValue is not null).CellValue!.Text);
        Assert.False(cells.Single(c => c.CellReference == "B5").HasChildren);
    }

    [Fact]
    public void Columns_are_as_wide_as_their_widest_number()
    {
        var report = new DisclosureReport(FormEdition.Edition2021);
        using SpreadsheetDocument narrow = Open(report, new());
        using SpreadsheetDocument wide =
            Open(report with { Requests = report.Requests with { NewlyReceived = new() { Total = 123_456_789_012 } } }, new());

        Assert.Equal(4.99, WidthOfLastColumn(narrow), 2);
        Assert.Equal(14, WidthOfLastColumn(wide), 2);
    }

    [Fact]
    public void Text_longer_than_a_cell_goes_on_in_the_next_row()
    {
        using SpreadsheetDocument excel = Open(new(FormEdition.Edition2021) { Overview = new() { Text = new string('长', 40_000) } }, new());

        Assert.Equal([32_767, 7_233], Sheets(excel)[0].Descendants<InlineString>().TakeLast(2).Select(s => s.InnerText.Length));
    }

    private static double WidthOfLastColumn(SpreadsheetDocument excel) => Sheets(excel)[1].Descendants<Column>().Last().Width!.Value;

    private static SpreadsheetDocument Open(DisclosureReport report, DocumentWriterOptions options) =>
        SpreadsheetDocument.Open(new MemoryStream(DocumentWriter.Write(report, DocumentKind.Excel, options)), isEditable: false);

    private static Workbook Book(SpreadsheetDocument excel) => excel.WorkbookPart!.Workbook!;

    private static Worksheet[] Sheets(SpreadsheetDocument excel) =>
        [.. Book(excel).Sheets!.Elements<Sheet>().Select(s => ((WorksheetPart)excel.WorkbookPart!.GetPartById(s.Id!)).Worksheet!)];
}
