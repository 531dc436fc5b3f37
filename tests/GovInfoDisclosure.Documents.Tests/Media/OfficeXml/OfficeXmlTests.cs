using System.Text;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.OfficeXml;

public class OfficeXmlTests
{
    private const string Old = "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" "
        + "xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\" xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\" "
        + "xmlns:st=\"urn:schemas-microsoft-com:office:smarttags\"";

    [Theory]
    [InlineData("<wx:sect><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></wx:sect>", "一、总体情况")]
    [InlineData("<w:p><st:date><w:r><w:t>2024年</w:t></w:r></st:date><w:hlink><w:r><w:t>报告</w:t></w:r></w:hlink></w:p>", "2024年报告")]
    [InlineData("<w:p><aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:t>7</w:t></w:r></aml:content></aml:annotation>"
        + "<aml:annotation w:type=\"Word.Insertion\"><aml:content><w:r><w:t>1</w:t></w:r></aml:content></aml:annotation></w:p>", "1")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
        + "<w:t>1</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:"
            + "r></w:p>"
        + "</w:tc></w:tr></w:tbl>", "a|1/(a)|2")]
    public void Word_2003_XML_reads_like_todays(string body, string lines) =>
        Assert.Equal(lines.Split('/'), Lines($"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
            + $"<w:wordDocument {Old}><w:body>{body}</w:body></w:wordDocument>"));

    [Fact]
    public void Lists_of_Word_2003_print_their_numbers() => Assert.Equal(["一、总体情况"], Lines(
        $"<w:wordDocument {Old}><w:lists><w:listDef w:listDefId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:nfc w:val=\"37\"/>"
        + "<w:lvlText w:val=\"%1、\"/></w:lvl></w:listDef><w:list w:ilfo=\"2\"><w:ilst w:val=\"3\"/></w:list></w:lists><w:body><w:p><w:pPr>"
        + "<w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"2\"/></w:listPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p></w:body></w:wordDoc"
            + "ument>"));

    [Fact]
    public void Spreadsheets_of_Excel_2003_name_the_way_out() => Assert.Contains(".xlsx",
        Assert.Single(DocumentReader.Read(Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")).Findings).Message(Language.Chinese));

    private static IEnumerable<string> Lines(string file) =>
        MediumReader.Read(Encoding.UTF8.GetBytes(file), new()).Blocks.SelectMany(OfficeBlocks.LinesOf);
}
