using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class FormToFillInTests
{
    private const string Agency = "青禾县自然资源局";

    public static TheoryData<FormEdition> Editions => Samples.Editions;

    public static TheoryData<FormEdition, DocumentKind> Kinds =>
        new(from e in Enum.GetValues<FormEdition>() from k in Enum.GetValues<DocumentKind>() select (e, k));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_read_as_a_report_of_which_all_figures_are_blank(FormEdition edition, DocumentKind kind)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        DocumentReadResult read = DocumentReader.Read(DocumentWriter.WriteForm(edition, Agency, form.FirstYear, kind));
        DisclosureReport report = read.Report!;

        Assert.Equal((edition, form.FirstYear, Agency), (report.Edition, report.Year, report.Agency.Name));
        Assert.All(form.Cells, c => Assert.Null(report[c]));
        Assert.Equal((form.Cells.Length, 0), (read.Check().Reading!.Blank, read.Check().Reading!.Unread));
        if (kind == DocumentKind.Csv)
            return;
        Assert.Empty(read.Findings);
        Assert.Equal(new ReportPeriod(new(form.FirstYear, 1, 1), new(form.FirstYear, 12, 31)), report.Period);
        Assert.Equal(form.Sections[0].PartHeadings, report.Overview!.Parts.Select(p => p.Heading));
        Assert.Contains($"统计期限自{form.FirstYear}年1月1日起至{form.FirstYear}年12月31日止", report.Overview.Text, StringComparison.Ordinal);
        Assert.All(form.Sections.Where(s => s.IsNarrative && !s.IsDivided), s => Assert.Equal("", report.Narrative(s)!.Text));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_workbook_is_valid(FormEdition edition)
    {
        using SpreadsheetDocument excel = Open(DocumentWriter.WriteForm(edition, Agency, 2024, DocumentKind.Excel));

        Assert.Empty(new OpenXmlValidator().Validate(excel, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_cell_of_a_workbook_is_a_total_or_checked(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        using SpreadsheetDocument excel = Open(DocumentWriter.WriteForm(edition, Agency, 2024, DocumentKind.Excel));
        Worksheet[] sheets = [.. excel.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet!)];

        Assert.Equal(form.Cells.Count(c => c.IsTotal), sheets.Sum(s => s.Descendants<CellFormula>().Count()));
        Assert.Equal(form.Cells.Count(c => !c.IsTotal), sheets.SelectMany(s => s.Descendants<DataValidation>())
            .SelectMany(v => v.SequenceOfReferences!.Items).Sum(r => CellsIn(r.Value!)));
        Assert.Equal(form.Relations.Count(r => !r.SubjectIsTotal), sheets.Sum(s => s.Descendants<ConditionalFormatting>().Count()));
    }

    [Fact]
    public void A_total_adds_up_all_cells_when_all_are_filled_in()
    {
        using SpreadsheetDocument excel = Open(DocumentWriter.WriteForm(FormEdition.Edition2021, Agency, 2024, DocumentKind.Excel));
        string[] formulas =
            [.. excel.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()).Select(f => f.Text)];

        Assert.Contains("IF(COUNT(D5:I5)=6,SUM(D5:I5),\"\")", formulas);
        Assert.Contains("IF(COUNT(D7:D27)=21,SUM(D7:D27),\"\")", formulas);
        Assert.Contains("IF(COUNT(A5:D5)=4,SUM(A5:D5),\"\")", formulas);
        Assert.Contains(excel.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<ConditionalFormatting>()),
            c => c.InnerText == "AND(COUNT(D5,D6,D28,D29)=4,D5+D6-D28-D29<>0)" && c.SequenceOfReferences!.InnerText == "D29");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_workbook_filled_in_and_calculated_by_LibreOffice_is_read_with_its_totals(FormEdition edition)
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        DisclosureReport report = Full(edition);
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("form.xlsx"), FilledIn(report));

        LibreOffice.Calculate(folder.FullPath, folder.PathOf("calculated"));

        AssertRead(report, File.ReadAllBytes(folder.PathOf("calculated/form.xlsx")));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Totals_of_a_workbook_that_is_filled_in_but_not_calculated_are_blank_and_named(FormEdition edition)
    {
        DisclosureReport report = Full(edition);
        DocumentReadResult read = DocumentReader.Read(FilledIn(report));

        Assert.All(report.Form.Cells, c => Assert.Equal(c.IsTotal ? null : report[c], read.Report![c]));
        Assert.Contains(read.Check().Findings, f => f.Rule.Id == "GID305");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_page_that_is_filled_in_is_read(FormEdition edition)
    {
        DisclosureReport report = Full(edition);
        string[] form = CellsOf(DocumentWriter.WriteForm(edition, Agency, report.Year!.Value, DocumentKind.Html));
        string[] written = CellsOf(DocumentWriter.Write(report, DocumentKind.Html));

        Assert.Equal(written.Length, form.Length);
        AssertRead(report, Encoding.UTF8.GetBytes(string.Join("</td>", form.Zip(written, (f, w) => f + w[(w.LastIndexOf('>') + 1)..])
            .SkipLast(1).Append(form[^1]))));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_word_file_that_is_filled_in_is_read(FormEdition edition)
    {
        DisclosureReport report = Full(edition);
        using var filled = new MemoryStream();
        filled.Write(DocumentWriter.WriteForm(edition, Agency, report.Year!.Value, DocumentKind.Word));
        using var source = new MemoryStream(DocumentWriter.Write(report, DocumentKind.Word));
        using (WordprocessingDocument form = WordprocessingDocument.Open(filled, isEditable: true),
            written = WordprocessingDocument.Open(source, isEditable: false))
        {
            DocumentFormat.OpenXml.Wordprocessing.TableCell[] from = [.. CellsOf(written)], to = [.. CellsOf(form)];
            Assert.Equal(from.Length, to.Length);
            for (int i = 0; i < to.Length; i++)
            {
                if (to[i].InnerText.Length == 0 && from[i].InnerText.Length > 0)
                    to[i].GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()!.Append(
                        new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Text(from[i].InnerText)));
            }
        }

        AssertRead(report, filled.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void It_needs_an_agency(string agency) =>
        Assert.Throws<ArgumentException>(() => DocumentWriter.WriteForm(FormEdition.Edition2021, agency, 2024, DocumentKind.Word));

    [Fact]
    public void It_needs_a_year() => Assert.Throws<ArgumentOutOfRangeException>(
        () => DocumentWriter.WriteForm(FormEdition.Edition2021, Agency, 0, DocumentKind.Word));

    private static DisclosureReport Full(FormEdition edition) =>
        ReportGenerator.Consistent(11, new() { Edition = edition, Scale = ReportScale.City, Blanks = BlankStyle.None }).Report;

    private static void AssertRead(DisclosureReport report, byte[] document)
    {
        DocumentReadResult read = DocumentReader.Read(document);
        Assert.All(report.Form.Cells, c => Assert.True(report[c] == read.Report![c], $"{c}: {report[c]} read as {read.Report![c]}"));
        Assert.DoesNotContain(read.Findings, f => f.Severity != FindingSeverity.Information);
    }

    // Types every figure but the totals.
    private static byte[] FilledIn(DisclosureReport report)
    {
        byte[] form = DocumentWriter.WriteForm(report.Edition, Agency, report.Year!.Value, DocumentKind.Excel);
        using var file = new MemoryStream();
        file.Write(form);
        using (SpreadsheetDocument filled = SpreadsheetDocument.Open(file, isEditable: true))
        {
            using SpreadsheetDocument written = Open(DocumentWriter.Write(report, DocumentKind.Excel));
            Cell[][] from = [.. TablesOf(written)], to = [.. TablesOf(filled)];
            foreach ((Cell source, Cell target) in from.Zip(to, (f, t) => f.Zip(t)).SelectMany(p => p))
            {
                if (source.CellValue is { } value && target.CellFormula is null)
                    target.CellValue = new(value.Text);
            }
        }

        return file.ToArray();
    }

    // The sheets of tables; those of text differ.
    private static IEnumerable<Cell[]> TablesOf(SpreadsheetDocument excel) => excel.WorkbookPart!.WorksheetParts
        .Select(p => p.Worksheet!.Descendants<Cell>().SkipWhile(c => c.CellReference!.Value![1..] == "1").ToArray())
        .Where(c => c.Length > 10 && c.Any(x => x.CellReference!.Value!.StartsWith('D')));

    // Each piece ends with the content of a cell, but the last.
    private static string[] CellsOf(byte[] page) => Encoding.UTF8.GetString(page).Split("</td>");

    private static IEnumerable<DocumentFormat.OpenXml.Wordprocessing.TableCell> CellsOf(WordprocessingDocument word) =>
        word.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCell>();

    private static SpreadsheetDocument Open(byte[] content) => SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);

    private static int CellsIn(string range)
    {
        string[] ends = range.Split(':');
        return ends.Length == 1 ? 1 : ends[1][0] - ends[0][0] + 1;
    }
}
