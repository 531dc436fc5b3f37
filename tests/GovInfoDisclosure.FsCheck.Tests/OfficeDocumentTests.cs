using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Generated files of Word and Excel are such that the programs open them without repair, damaged tables included.</summary>
public partial class OfficeDocumentTests
{
    private static readonly DocumentMedium[] Media = [DocumentMedium.Word, DocumentMedium.Excel];

    public static TheoryData<DocumentMedium, LayoutQuirk?> Quirks =>
        [.. Media.SelectMany(m => LayoutQuirks.For(m).Select(q => (m, (LayoutQuirk?)q)).Append((m, null)))];

    public static TheoryData<DocumentMedium, DocumentDamage> Damages =>
        [.. Media.SelectMany(m => Enum.GetValues<DocumentDamage>().Select(d => (m, d)))];

    [Theory]
    [MemberData(nameof(Quirks))]
    public void Documents_are_valid(DocumentMedium medium, LayoutQuirk? quirk)
    {
        for (int seed = 0; seed < 2; seed++)
            AssertValid(ReportGenerator.Document(seed, null, medium, quirk is { } one ? [one] : []).Content);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damaged_documents_are_valid(DocumentMedium medium, DocumentDamage damage)
    {
        for (int seed = 0; seed < 2; seed++)
            AssertValid(ReportGenerator.Damaged(seed, null, medium, damage).Content);
    }

    [Fact]
    public void Text_that_XML_cannot_hold_leaves_documents_valid()
    {
        for (int seed = 0; seed < 20; seed++)
            AssertValid(ReportGenerator.DocumentOf(ReportGenerator.AnyReport(seed), seed, Media[seed % 2]).Content);
    }

    [Fact]
    public void No_merged_range_of_a_sheet_reaches_over_another()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            using SpreadsheetDocument excel = OpenExcel(ReportGenerator.Damaged(seed, null, DocumentMedium.Excel).Content);
            foreach (WorksheetPart sheet in excel.WorkbookPart!.WorksheetParts)
            {
                (int, int)[] covered = [.. sheet.Worksheet!.Descendants<MergeCell>().SelectMany(m => PlacesIn(m.Reference!.Value!))];
                Assert.Equal(covered.Length, covered.Distinct().Count());
            }
        }
    }

    [Fact]
    public void Figures_are_numbers_unless_a_quirk_stores_them_as_text()
    {
        Assert.True(NumbersIn([]) > 40);
        Assert.Equal(0, NumbersIn([LayoutQuirk.NumbersAsText]));
    }

    [Fact]
    public void Formulas_give_the_values_beside_them()
    {
        int formulas = 0;
        for (int seed = 0; seed < 10; seed++)
        {
            using SpreadsheetDocument excel =
                OpenExcel(ReportGenerator.Damaged(seed, null, DocumentMedium.Excel, quirks: [LayoutQuirk.FormulasForTotals]).Content);
            Dictionary<string, Cell> cells = excel.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>()
                .ToDictionary(c => c.CellReference!.Value!);
            foreach (Cell cell in cells.Values.Where(c => c.CellFormula is not null))
            {
                Assert.Equal(Value(cell), Name().Matches(cell.CellFormula!.Text).Sum(name => Value(cells.GetValueOrDefault(name.Value))));
                formulas++;
            }
        }

        Assert.True(formulas > 200);
    }

    private static int NumbersIn(LayoutQuirk[] quirks)
    {
        using SpreadsheetDocument excel =
            OpenExcel(ReportGenerator.Document(
            1, new() { Scale = ReportScale.City, Blanks = BlankStyle.None }, DocumentMedium.Excel, quirks).Content);
        return excel.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>()
            .Count(c => c is { DataType: null, CellValue: not null });
    }

    private static decimal Value(Cell? cell)
    {
        Assert.Null(cell?.DataType);
        return decimal.Parse(cell?.CellValue?.Text ?? "0", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<(int Column, int Row)> PlacesIn(string range)
    {
        (int Column, int Row)[] corners = [.. range.Split(':').Select(PlaceOf)];
        return Enumerable.Range(corners[0].Column, corners[1].Column - corners[0].Column + 1)
            .SelectMany(_ => Enumerable.Range(corners[0].Row, corners[1].Row - corners[0].Row + 1), (column, row) => (column, row));
    }

    private static (int Column, int Row) PlaceOf(string name)
    {
        string letters = name.TrimEnd([.. "0123456789"]);
        return (letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1),
            int.Parse(name.AsSpan(letters.Length), CultureInfo.InvariantCulture));
    }

    private static SpreadsheetDocument OpenExcel(ReadOnlyMemory<byte> content) =>
        SpreadsheetDocument.Open(new MemoryStream(content.ToArray()), isEditable: false);

    private static void AssertValid(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray());
        using OpenXmlPackage package = content.Span.IndexOf("word/document"u8) >= 0
            ? WordprocessingDocument.Open(stream, isEditable: false)
            : SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [GeneratedRegex("[A-Z]+[0-9]+")]
    private static partial Regex Name();
}
