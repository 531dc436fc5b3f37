using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Word files in which two things are multiplied, each of them small.</summary>
internal static class ProductsOfWord
{
    private const string Listed = "<w:p><w:pPr><w:numPr><w:ilvl w:val='8'/><w:numId w:val='1'/></w:numPr>"
        + "</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
    private const string Word = "<w:r><w:t>甲</w:t></w:r>";

    private static readonly string Long = new('x', 1_000_000);

    public static Kind Kind => new("products of Word", new()
    {
        ["the text of a list × paragraphs"] = () => List($"<w:lvl w:ilvl='8'><w:lvlText w:val='{Long}'/></w:lvl>", 20_000),
        ["levels of a list that name each other × paragraphs"] = () => List(
            Of(9, i => $"<w:lvl w:ilvl='{i}'><w:start w:val='999999999'/><w:numFmt w:val='upperRoman'/>"
                + $"<w:lvlText w:val='{Times(10_000, "%1%2%3%4%5%6%7%8%9")}'/></w:lvl>"), 20_000),
        ["a list that begins at 2 to the 31st in Roman numerals"] = () => List(
            "<w:lvl w:ilvl='8'><w:start w:val='2147483647'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%9'/></w:lvl>", 1_000),
        ["a list of letters that begins at 2 to the 31st"] = () => List(
            "<w:lvl w:ilvl='8'><w:start w:val='2147483647'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%9'/></w:lvl>", 1_000),
        ["lists × overrides"] = () => OfficeBlocks.Word(Times(2_000, Listed), numbering:
            "<w:abstractNum w:abstractNumId='0'/>" + Of(20_000, i => $"<w:num w:numId='{i}'><w:abstractNumId w:val='0'/>"
                + Times(9, "<w:lvlOverride w:ilvl='8'><w:startOverride w:val='1'/></w:lvlOverride>") + "</w:num>")),
        ["a list whose style is itself"] = () => OfficeBlocks.Word(Times(100, Listed), numbering:
            "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='a'/><w:styleLink w:val='a'/></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>",
            styles: "<w:style w:styleId='a' w:type='numbering'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"),
        ["a style based on itself"] = () => OfficeBlocks.Word(Times(5_000, "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr>" + Word + "</w:p>"),
            "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>"),
        ["styles based on each other × paragraphs"] = () => OfficeBlocks.Word(
            Times(20_000, "<w:p><w:pPr><w:pStyle w:val='a0'/></w:pPr>" + Word + "</w:p>"),
            Of(20_000, i => $"<w:style w:styleId='a{i}'><w:basedOn w:val='a{i + 1}'/></w:style>")),
        ["20,000 styles of one name"] = () => OfficeBlocks.Word(
            Times(20_000, "<w:p><w:pPr><w:pStyle w:val='b'/></w:pPr>" + Word + "</w:p>"), Times(20_000, "<w:style w:styleId='a'/>")),
        ["cells that span 2 to the 31st columns"] = () => Table(
            Times(1_000, "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr><w:p/></w:tc></w:tr>")),
        ["rows that begin 2 to the 31st columns on"] = () => Table(Times(1_000,
            "<w:tr><w:trPr><w:gridBefore w:val='2147483647'/><w:gridAfter w:val='2147483647'/></w:trPr><w:tc><w:p/></w:tc></w:tr>")),
        ["wide cells merged down × rows"] = () => Table(Times(5_000,
            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='60'/><w:vMerge/></w:tcPr><w:p>" + Word + "</w:p></w:tc></w:tr>")),
        ["a long text merged down × rows"] = () => Table(
            $"<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>{Long}</w:t></w:r></w:p></w:tc></w:tr>"
                + Times(20_000, "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>")),
        ["tables within each other"] = () => OfficeBlocks.Word(
            Times(3_000, "<w:tbl><w:tr><w:tc>") + "<w:p/>" + Times(3_000, "</w:tc></w:tr></w:tbl>")),
        ["100 tables deep, ten each"] = () => OfficeBlocks.Word(
            Times(100, "<w:tbl><w:tr>" + Times(100, "<w:tc><w:p/></w:tc>") + "<w:tc>") + "<w:p/>" + Times(100, "</w:tc></w:tr></w:tbl>")),
        ["text boxes within each other, printed twice"] = () => OfficeBlocks.Word(
            "<w:p>" + Times(60, "<w:r><mc:AlternateContent><mc:Choice Requires='v'><w:pict><v:shape><v:textbox><w:txbxContent><w:p>") + Word
                + Times(60, "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Choice><mc:Fallback>" + Word
                    + "</mc:Fallback></mc:AlternateContent></w:r>") + "</w:p>"),
        ["alternatives within alternatives, both of them"] = () => OfficeBlocks.Word(
            "<w:p>" + Alternatives(14) + "</w:p>"),
        ["footnotes × references"] = () => OfficeBlocks.Word(
            "<w:p>" + Times(50_000, "<w:r><w:footnoteReference w:id='1'/></w:r>") + "</w:p>",
            more: [("word/footnotes.xml", $"<w:footnotes {OfficeBlocks.Names}><w:footnote w:id='1'>"
                + $"<w:p><w:r><w:t>{Long}</w:t></w:r></w:p></w:footnote></w:footnotes>")]),
        ["headers × sections"] = () => OfficeBlocks.Word(
            Times(50_000, "<w:p><w:pPr><w:sectPr><w:headerReference w:type='default' r:id='header1'/></w:sectPr></w:pPr></w:p>"),
            more: [("word/header1.xml", $"<w:hdr {OfficeBlocks.Names}><w:p><w:r><w:t>{Long}</w:t></w:r></w:p></w:hdr>")]),
        ["a paragraph of a million runs"] = () => OfficeBlocks.Word("<w:p>" + Times(1_000_000, "<w:r><w:t>1</w:t></w:r>") + "</w:p>"),
        ["a paragraph of a million tabs"] = () => OfficeBlocks.Word("<w:p><w:r>" + Times(1_000_000, "<w:tab/>") + "</w:r></w:p>"),
        ["fields within each other"] = () => OfficeBlocks.Word("<w:p>" + Times(50_000,
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=1+</w:instrText></w:r>") + "</w:p>"),
        ["insertions and deletions within each other"] = () => OfficeBlocks.Word(
            "<w:p>" + Times(3_000, "<w:ins><w:del>") + Word + Times(3_000, "</w:del></w:ins>") + "</w:p>"),
        ["bookmarks without an end"] = () => OfficeBlocks.Word(
            "<w:p>" + Of(200_000, i => $"<w:bookmarkStart w:id='{i}' w:name='a'/>") + Word + "</w:p>"),
    });

    private static byte[] List(string levels, int paragraphs) => OfficeBlocks.Word(Times(paragraphs, Listed), numbering:
        $"<w:abstractNum w:abstractNumId='0'>{levels}</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");

    private static byte[] Table(string rows) => OfficeBlocks.Word($"<w:tbl>{rows}</w:tbl>");

    private static string Alternatives(int depth) => depth == 0 ? Word : "<mc:AlternateContent><mc:Choice Requires='w'>"
        + $"{Alternatives(depth - 1)}</mc:Choice><mc:Fallback>{Alternatives(depth - 1)}</mc:Fallback></mc:AlternateContent>";
}
