using System.Globalization;
using System.Text;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class CsvWriterTests
{
    public static TheoryData<FormEdition> Editions => Samples.Editions;

    [Theory]
    [MemberData(nameof(Editions))]
    public void There_is_one_line_for_each_cell(FormEdition edition)
    {
        DisclosureReport report = Samples.Consistent(edition);
        string[] lines = Lines(report);

        Assert.Equal("agency,year,edition,section,row,column,label,value", lines[0]);
        Assert.Equal(report.Form.Cells.Length + 1, lines.Length);
        foreach ((FormCell cell, string line) in report.Form.Cells.Zip(lines.Skip(1)))
        {
            string[] fields = line.Split(',');
            Assert.Equal([report.Agency.Name, $"{report.Year}", report.Form.Code], fields[..3]);
            Assert.Equal(cell.Pointer, "/" + string.Join('/', fields[3..6]));
            Assert.Equal(report[cell], fields[7].Length == 0 ? null : decimal.Parse(fields[7], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void It_begins_with_a_byte_order_mark() =>
        Assert.Equal(Encoding.UTF8.GetPreamble(), DocumentWriter.Write(new(FormEdition.Edition2021), DocumentKind.Csv)[..3]);

    [Theory]
    [InlineData("甲,\"乙\"", "\"甲,\"\"乙\"\"\"")]
    [InlineData("甲\n乙", "\"甲\n乙\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠甲", "'＠甲")]
    [InlineData(" =1", "' =1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("\uFEFF@甲", "'\uFEFF@甲")]
    [InlineData("\u0000=1", "'\u0000=1")]
    [InlineData("\n甲", "\"'\n甲\"")]
    [InlineData("甲=1", "甲=1")]
    [InlineData("@甲", "'@甲")]
    public void Text_is_quoted_and_never_a_formula(string agency, string field)
    {
        string text = Encoding.UTF8.GetString(
            DocumentWriter.Write(new(FormEdition.Edition2021) { Agency = new() { Name = agency } }, DocumentKind.Csv));

        Assert.Contains($"\r\n{field},,2021,proactiveDisclosure,governmentRules,issued,表二 · 规章 · 本年制发件数,\r\n", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_figure_is_no_formula()
    {
        var report = new DisclosureReport(FormEdition.Edition2019);
        report = report with { ProactiveDisclosure = report.ProactiveDisclosure with { Licensing = new() { Change = -5 } } };

        Assert.Contains(Lines(report), l => l.EndsWith("本年增/减,-5", StringComparison.Ordinal));
    }

    private static string[] Lines(DisclosureReport report) =>
        Encoding.UTF8.GetString(DocumentWriter.Write(report, DocumentKind.Csv)).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
}
