using System.Text;
using GovInfoDisclosure.Documents.Tests;
using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Halves of characters, cuts within one, and bytes that are no text.</summary>
internal static class BrokenText
{
    // Letters that take two units, so that a cut at any length may fall into one.
    private static readonly string Wide = Times(40, "𠀀");

    public static Kind Kind => new("broken text", new()
    {
        ["half a character in a paragraph"] = () => OfficeBlocks.Word("<w:p><w:r><w:t>一、总体情况_xD800_</w:t></w:r></w:p>"),
        ["half a character of a symbol"] = () => OfficeBlocks.Word("<w:p><w:r><w:t>一、总体情况</w:t><w:sym w:char='D800'/></w:r></w:p>"),
        ["half a character in a list"] = () => OfficeBlocks.Word(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
            numbering: "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:lvlText w:val='_xDC00_%1'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"),
        ["half a character in a cell"] = () => OfficeBlocks.Excel(
            "<sheetData><row><c t='str'><v>一、总体情况_xD800_</v></c><c t='inlineStr'><is><t>_xDFFF_</t></is></c></row></sheetData>"),
        ["half a character in a number format"] = () => OfficeBlocks.Excel("<sheetData><row><c s='0'><v>5</v></c></row></sheetData>",
            styles: "<numFmts><numFmt numFmtId='200' formatCode='0\"_xD800_\"'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs>"),
        ["long wide letters in a text box"] = () => OfficeBlocks.Excel("<sheetData><row><c><v>1</v></c></row></sheetData>"
            + "<drawing r:id='drawing1'/>", shapes: "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from>"
            + "<xdr:to><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:to><xdr:sp><xdr:txBody><a:p><a:r><a:t>"
            + $"x{Wide}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>"),
        ["references to halves in a page"] = () => $"<html><body><p>&#xD800;一、总体情况&#56320;{Wide}</p>".ToUtf8(),
        ["references to nothing in text"] = () => $"# 某局2024年&#xD800;&#1114112;&#-1;&#99999999999;{Wide}年度报告\n".ToUtf8(),
        ["long wide letters in every place"] = () =>
            $"# {Wide}\n## 三、{Wide}\n| {Wide} | {Wide} |\n一、{Wide}   1   x{Wide}\n（一）{Wide}。x{Wide}\n".ToUtf8(),
        ["bytes of halves in UTF-8"] = () => [.. "一、总体情况\n"u8, 0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80, 0xF8, 0x88, 0x80, 0x80, 0x80],
        ["halves in UTF-16"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("一、总体情况\n"), 0x00, 0xD8, 0x00, 0xD8, 0x41],
        ["characters beyond the last in UTF-32"] = () => [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0xD8, 0, 0, 1],
        ["four bytes of GB 18030 that are none"] = () => [0x82, 0x30, 0x81, 0x30, 0xFE, 0x39, 0xFE, 0x39, 0xFF, 0xB5, 0xDA],
        ["a text with zeros"] = () => ("一、总体情况\n" + Times(100_000, "规章\0")).ToUtf8(),
    });
}
