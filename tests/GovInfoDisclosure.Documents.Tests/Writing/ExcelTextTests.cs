using System.IO.Compression;
using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>Texts in workbooks: none is run as a formula, none is cut within a character.</summary>
public class ExcelTextTests
{
    private static readonly XNamespace Names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("=HYPERLINK(\"a\")", true)]
    [InlineData("＝1+1", true)]
    [InlineData("\u200B@甲", true)]
    [InlineData("青禾县自然资源局年度报告", false)]
    public void What_looks_like_a_formula_is_marked_as_text(string title, bool marked)
    {
        byte[] workbook = DocumentWriter.Write(new(FormEdition.Edition2021) { Title = title }, DocumentKind.Excel);
        XElement cell = Part(workbook, "xl/worksheets/sheet1.xml").Descendants(Names + "c").First();
        XElement style = Part(workbook, "xl/styles.xml").Descendants(Names + "cellXfs").Elements().ElementAt((int)cell.Attribute("s")!);

        Assert.Equal("inlineStr", (string?)cell.Attribute("t"));
        Assert.Equal(marked, (string?)style.Attribute("quotePrefix") is "1" or "true");
    }

    [Fact]
    public void A_text_longer_than_a_cell_goes_on_in_the_next_and_no_pair_of_surrogates_is_torn()
    {
        // The pair is where the cell is full.
        string text = new string('甲', 32_766) + "𠀀乙";
        var report = new DisclosureReport(FormEdition.Edition2021) { Overview = new() { Text = text } };

        byte[] workbook = DocumentWriter.Write(report, DocumentKind.Excel);

        Assert.Contains(text, DocumentReader.Read(workbook).Report!.Overview!.FullText.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    private static XElement Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using Stream part = zip.GetEntry(name)!.Open();
        return XElement.Load(part);
    }
}
