using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.OpenDocument;
using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// Files in which two things are multiplied, each of them small: the work of a reading counts the product. Without that these would be
/// read; in files of some megabytes the same would fill the memory or take hours.
/// </summary>
public class ProductTests
{
    private const string TooComplex =
        "Cannot be read as an annual report: the file is too complex: reading it takes more work than the limit";

    private static readonly DocumentReaderOptions Little = new() { MaxWork = 1_500_000 };

    private static readonly Dictionary<string, Func<byte[]>> Products = new()
    {
        ["the text of a list × paragraphs"] = () => OfficeBlocks.Word(
            Repeat("<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", 300),
            numbering: $"<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:lvlText w:val='{new string('x', 10_000)}'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"),
        ["the literal of a number format × cells"] = () => OfficeBlocks.Excel(
            Cells("<c s='0'><v>1</v></c>", 300),
            styles: $"<numFmts><numFmt numFmtId='200' formatCode='0&quot;{new string('x', 10_000)}&quot;'/></numFmts>"
                + "<cellXfs><xf numFmtId='200'/></cellXfs>"),
        ["a shared string × cells"] = () => OfficeBlocks.Excel(
            Cells("<c t='s'><v>0</v></c>", 300), strings: $"<si><t>{new string('x', 10_000)}</t></si>"),
        ["shapes × merged ranges"] = () => OfficeBlocks.Excel(
            Cells("<c t='str'><v>x</v></c>", 120) + $"<mergeCells>{Repeat("<mergeCell ref='B2:C3'/>", 2_000)}</mergeCells>"
                + "<drawing r:id='drawing1'/>",
            shapes: Repeat("<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>0</xdr:col>"
                + "<xdr:row>110</xdr:row></xdr:to><xdr:sp><xdr:txBody><a:p><a:r><a:t>t</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
                + "</xdr:twoCellAnchor>", 20)),
        ["near labels × wordings"] = () => Text("三、收到和处理政府信息公开申请情况\n"
            + string.Concat(Enumerable.Range(0, 1_500).Select(i => $"| 一、本年新收政府信息公开申请数{(char)(0x4E00 + i)}量 | 1 |\n"))),
        ["levels of a list × lists"] = () => OdfSketch.Text(
            Repeat("<text:list text:style-name=\"L\"><text:list-item><text:p>甲</text:p></text:list-item></text:list>", 330),
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/></text:list-style>"),
        ["lines"] = () => Text(Repeat("甲\n", 5_000)),
        ["elements of a page"] = () => Text("<html><body>" + Repeat("<p>", 5_000)),
        ["words of a line"] = () => Text("一、总体情况\n" + Repeat("甲 ", 30_000)),
        ["marks of a line"] = () => Text("一、总体情况\n" + Repeat("**", 8_000)),
        ["tags in text"] = () => Text("一、总体情况\n\n" + Repeat("<table></table>", 8_000)),
        ["cells of a line"] = () => Text("一、总体情况\n" + Repeat("|", 30_000)),
        ["parts of a package"] = () => OfficeBlocks.Word("<w:p/>", more: [.. Enumerable.Range(0, 800).Select(i => ($"a{i}.png", ""))]),
        ["bytes of relationships"] = () => OfficeBlocks.Word("<w:p/>", more: [("word/_rels/x.xml.rels", new string(' ', 200_000))]),
        ["bytes of a part"] = () => OfficeBlocks.Word(Repeat(new string(' ', 99) + "\n", 15_000)),
        ["nodes of a part"] = () => OfficeBlocks.Word(Repeat("<w:p/>", 15_000)),
        ["attributes of an element"] = () =>
            OfficeBlocks.Word($"<w:p {string.Concat(Enumerable.Range(0, 110_000).Select(i => $"a{i}='' "))}/>"),
        ["alternatives within each other"] = () => OfficeBlocks.Word(Repeat("<mc:AlternateContent><mc:Choice Requires='x'>", 100)
            + Repeat("<w:p/>", 4_000) + Repeat("</mc:Choice></mc:AlternateContent>", 100)),
        ["pages"] = () => Pages(200, p => p.Text(100, 700, "甲")),
        ["letters of a page"] = () => Pages(1, p => p.Text(100, 700, Repeat("甲", 40_000))),
        ["operations of a page"] = () => Pages(1, p => p.Raw(Repeat("q Q ", 30_000))),
        ["bytes of a page"] = () => Pages(1, p => p.Raw("% " + Repeat("x", 1_600_000))),
        ["attributes of a tag"] = () => Text(
            "<html><body><p " + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"a{i} ")) + ">甲</p>"),
    };

    public static TheoryData<string> Names => [.. Products.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_product_is_counted(string product) => Assert.Equal(
        TooComplex,
        Assert.Single(DocumentReader.Read(Products[product](), Little).Findings).Message(Language.English));

    [Fact]
    public void A_reading_ends_when_its_answer_is_no_longer_wanted() => Assert.ThrowsAny<OperationCanceledException>(
        () => DocumentReader.Read(Products["lines"](), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Examples_take_a_tenth_of_the_work_at_most()
    {
        DocumentReaderOptions tenth = new() { MaxWork = new DocumentReaderOptions().MaxWork / 10 };
        string[] names = [.. Fixture.Names];

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.DoesNotContain(
            DocumentReader.Read(Fixture.Read(name), tenth).Findings, f => f.Message(Language.English) == TooComplex));
    }

    private static string Cells(string cell, int rows) => $"<sheetData>{Repeat($"<row>{cell}</row>", rows)}</sheetData>";

    private static byte[] Pages(int number, Action<PageSketch> draw)
    {
        var document = new PdfSketch();
        for (int page = 0; page < number; page++)
            document.Page(draw);
        return document.ToBytes();
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
