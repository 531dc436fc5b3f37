using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Compound;
using GovInfoDisclosure.Documents.Tests.Media.Excel97;
using GovInfoDisclosure.Documents.Tests.Media.OpenDocument;
using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Old Office files, RTF and OpenDocument files whose tables and groups go in circles, nest, or repeat without end.</summary>
internal static class OldFormats
{
    public static Kind Kind => new("old and open formats", new()
    {
        ["a chain of sectors in a circle"] = () => Circle(4),
        ["a table of sectors that names itself"] = () => Circle(0),
        ["a million numbers in a sheet"] = () => BiffSketch.File([.. Enumerable.Range(0, 500_000)
            .SelectMany(i => BiffSketch.Number(i % 65_536, i / 65_536, i))]),
        ["200,000 formats of cells"] = () => BiffSketch.File([], [.. Enumerable.Range(0, 200_000).SelectMany(_ => BiffSketch.Format(0))]),
        ["strings that say to be longer than they are"] = () => BiffSketch.File(BiffSketch.Text(0, 0, "a"),
            BiffSketch.Record(0xFC, [.. BiffSketch.Bytes(uint.MaxValue), .. BiffSketch.Bytes(uint.MaxValue), 0xFF, 0xFF, 0xFF, 0xFF])),
        ["300,000 empty strings"] = () => BiffSketch.File([], [.. Enumerable.Range(0, 60).SelectMany(
            i => BiffSketch.Record(i == 0 ? 0xFC : 0x3C, new byte[8_000]))]),
        ["merged cells over merged cells"] = () => BiffSketch.File([.. BiffSketch.Number(0, 0, 1), .. Enumerable.Range(0, 500).SelectMany(
            _ => BiffSketch.Record(0xE5, [.. BiffSketch.Bytes((ushort)1000), .. Enumerable.Repeat<byte>(0xFF, 8_000)]))]),
        ["groups of RTF within each other"] = () => Rtf(Times(2_000_000, "{")),
        ["text boxes of RTF within each other"] = () => Rtf(Times(900, "{\\shp{\\*\\shpinst{\\shptxt 甲")),
        ["tables of RTF within each other"] = () => Rtf(Of(2_000, i => $"\\pard\\intbl\\itap{i} 1\\nestcell ")),
        ["a row of RTF of 200,000 cells"] = () => Rtf("\\trowd" + Of(200_000, i => $"\\cellx{i * 99}") + "\\intbl" + Times(200_000,
            " 1\\cell") + "\\row"),
        ["a million paragraphs of RTF"] = () => Rtf(Times(1_000_000, "1\\par ")),
        ["numbers of RTF in a million pieces"] = () => Rtf("{\\listtext" + Times(1_000_000, "\\b0 1") + "}甲\\par"),
        ["a cell that repeats over all rows and columns"] = () => OdfSketch.Sheet(Times(100,
            "<table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='16384'><text:p>"
                + $"{Times(1_000, "1")}</text:p></table:table-cell></table:table-row>")),
        ["rows within groups of rows"] = () => OdfSketch.Text("<table:table>" + Times(200, "<table:table-row-group>")
            + Times(50_000, "<table:table-row><table:table-cell/></table:table-row>") + Times(200, "</table:table-row-group>")
                + "</table:table>"),
        ["boxes within boxes of OpenDocument"] = () => OdfSketch.Text(Times(60, "<text:p><draw:frame><draw:text-box>")
            + "<text:p>1</text:p>"
            + Times(60, "</draw:text-box></draw:frame></text:p>")),
        ["a style of 90,000 properties for 100,000 cells"] = () => OdfSketch.Sheet(
            Times(100_000, "<table:table-row><table:table-cell table:style-name='s'><text:p>1</text:p></table:table-cell></table:table"
                + "-row>"),
            $"<style:style style:name='s' style:family='table-cell'><style:table-cell-properties {Of(90_000, i => $"a{i}='' ")}/></sty"
                + $"le:style>"),
        ["styles based on each other in a circle"] = () => OdfSketch.Text("<text:p text:style-name='a'>1</text:p>",
            "<style:style style:name='a' style:family='paragraph' style:parent-style-name='a'/>"),
        ["blanks without end"] = () => OdfSketch.Text(Times(20_000, "<text:p><text:s text:c='2000000000'/></text:p>")),
        ["a package with nothing in it"] = () => OfficePackage.Zip([("mimetype", "application/vnd.oasis.opendocument.text")]),
    });

    private static byte[] Rtf(string text) => Encoding.UTF8.GetBytes($"{{\\rtf1\\ansi{text}}}");

    private static byte[] Circle(int entry)
    {
        byte[] file = CompoundSketch.File(("Workbook", BiffSketch.Workbook(BiffSketch.Number(0, 0, 1))), ("WordDocument", new byte[5_000]));
        CompoundSketch.Put(file, file.Length - 512 + entry, 0);
        return file;
    }
}
