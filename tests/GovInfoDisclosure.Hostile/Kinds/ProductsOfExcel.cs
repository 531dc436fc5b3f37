using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Excel files in which two things are multiplied, each of them small.</summary>
internal static class ProductsOfExcel
{
    private const string Anchor = "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from>"
        + "<xdr:to><xdr:col>16000</xdr:col>"
        + "<xdr:row>1000000</xdr:row></xdr:to>";

    private static readonly string Long = new('x', 1_000_000);

    public static Kind Kind => new("products of Excel", new()
    {
        ["the literal of a number format × cells"] = () => Formatted($"0&quot;{Long}&quot;", 20_000),
        ["a number format of zeros × cells"] = () => Formatted(Times(250_000, "0"), 20_000),
        ["a number format of sections and conditions"] = () => Formatted(Times(100_000, "[&lt;5]0;"), 20_000),
        ["a number format of fillers"] = () => Formatted(Times(100_000, "*x_y\\z"), 20_000),
        ["a number format of commas"] = () => Formatted("0" + Times(100_000, ","), 20_000),
        ["a number format of percent signs"] = () => Formatted("0" + Times(100_000, "%"), 20_000),
        ["a date format of a megabyte"] = () => Formatted(Times(100_000, "yyyy\\年mm"), 20_000),
        ["formats × cells"] = () => OfficeBlocks.Excel(Cells(50_000, "<c s='65000'><v>1</v></c>"), styles:
            $"<numFmts>{Of(60_000, i => $"<numFmt numFmtId='200' formatCode='0{i}'/>")}</numFmts>"
                + $"<cellXfs>{Times(66_000, "<xf numFmtId='200'/>")}</cellXfs>"),
        ["a shared string × cells"] = () => OfficeBlocks.Excel(Cells(100_000, "<c t='s'><v>0</v></c>"), strings: $"<si><t>{Long}</t></si>"),
        ["a shared string of a million runs × cells"] = () => OfficeBlocks.Excel(
            Cells(10_000, "<c t='s'><v>0</v></c>"), strings: $"<si>{Times(300_000, "<r><t>甲</t></r>")}</si>"),
        ["an index of a shared string that does not exist"] = () => OfficeBlocks.Excel(
            Cells(10_000, "<c t='s'><v>99999999999999999999</v></c><c t='s'><v>-1</v></c>"), strings: "<si><t>甲</t></si>"),
        ["one sheet listed 20,000 times"] = () => Book(Of(20_000, i => $"<sheet name='a{i}' sheetId='{i + 1}' r:id='sheet1'/>"), 1_000),
        ["one sheet listed 100 times, large"] = () => Book(Of(100, i => $"<sheet name='a{i}' sheetId='{i + 1}' r:id='sheet1'/>"), 50_000),
        ["100,000 defined names"] = () => Book("<sheet name='a' sheetId='1' r:id='sheet1'/>", 10,
            $"<definedNames>{Times(100_000, "<definedName name='_xlnm.Print_Area' localSheetId='0'>a!$A$1</definedName>")}</definedNames>"),
        ["shapes × merges"] = () => OfficeBlocks.Excel(
            Cells(1, "<c t='str'><v>x</v></c>") + $"<mergeCells>{Of(20_000, i => $"<mergeCell ref='B{i + 1}:C{i + 1}'/>")}</mergeCells>"
                + "<drawing r:id='drawing1'/>",
            shapes: Times(5_000, Anchor
                + "<xdr:sp><xdr:txBody><a:p><a:r><a:t>t</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>")),
        ["groups of shapes within each other"] = () => OfficeBlocks.Excel(Cells(1, "<c><v>1</v></c>") + "<drawing r:id='drawing1'/>",
            shapes: Anchor + Times(3_000, "<xdr:grpSp>") + Times(3_000, "</xdr:grpSp>") + "</xdr:twoCellAnchor>"),
        ["merges over all × merges"] = () => OfficeBlocks.Excel(
            Cells(100, "<c><v>1</v></c>") + $"<mergeCells>{Of(50_000, i => $"<mergeCell ref='A{i + 1}:XFD1048576'/>")}</mergeCells>"),
        ["merges that are no ranges"] = () => OfficeBlocks.Excel(
            Cells(9, "<c><v>1</v></c>")
                + $"<mergeCells>{Times(1_000, "<mergeCell ref='ZZZZZZZ99999999999999:A0'/><mergeCell ref=''/><mergeCell/>")}</mergeCells>"),
        ["a cell in the last corner of each sheet"] = () =>
            OfficeBlocks.Excel("<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"),
        ["rows and cells beyond the last corner"] = () => OfficeBlocks.Excel(
            "<sheetData>" + Times(100, "<row r='4294967295'><c r='ZZZZZZZZZZ4294967295'><v>1</v></c></row>") + "</sheetData>"),
        ["cells in rows that go back"] = () => OfficeBlocks.Excel(
            "<sheetData>" + Of(100_000, i => $"<row r='{100_000 - i}'><c r='XFD{100_000 - i}'><v>1</v></c></row>") + "</sheetData>"),
        ["100 wide rows × 1,048,576"] = () => OfficeBlocks.Excel(
            "<sheetData>" + Of(3_000, i => $"<row r='{(i * 300) + 1}'><c r='A{(i * 300) + 1}'><v>1</v></c>"
                + $"<c r='XFD{(i * 300) + 1}'><v>1</v></c></row>") + "</sheetData>"),
        ["hidden columns × rows"] = () => OfficeBlocks.Excel(
            $"<cols>{Of(16_000, i => $"<col min='{i + 1}' max='16384' hidden='1'/>")}</cols>" + Cells(50_000, "<c><v>1</v></c>")),
        ["a formula of a megabyte × shared cells"] = () => OfficeBlocks.Excel(
            Cells(1, $"<c><f t='shared' si='0' ref='A1:A50000'>{Long}</f><v>1</v></c>")
                + Cells(50_000, "<c><f t='shared' si='0'/><v>1</v></c>")),
    });

    private static string Cells(int rows, string cell) => $"<sheetData>{Times(rows, $"<row>{cell}</row>")}</sheetData>";

    private static byte[] Formatted(string format, int cells) => OfficeBlocks.Excel(
        Cells(cells, "<c s='0'><v>45000.5</v></c>"),
        styles: $"<numFmts><numFmt numFmtId='200' formatCode='{format}'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs>");

    private static byte[] Book(string sheets, int rows, string more = "") => OfficePackage.FromParts(new Dictionary<string, string>
    {
        ["xl/workbook.xml"] = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            + $"xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>{sheets}</sheets>{more}</workbook>",
        ["xl/worksheets/sheet1.xml"] = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + Cells(rows, "<c><v>1</v></c>") + "</worksheet>",
    });
}
