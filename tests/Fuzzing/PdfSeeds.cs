using GovInfoDisclosure.Documents.Tests.Media.Pdf;

namespace GovInfoDisclosure.Fuzzing;

/// <summary>Small PDF files that are not packed, so that damage hits structure and operators rather than packed data.</summary>
internal static class PdfSeeds
{
    private const string Codes = "%!PS-AdobeFont-1.0: A 1\n12 dict begin /FontName /A def "
        + "/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 65 /one put readonly def currentdict end currentfile eexec\n";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["ruled"] = () => new PdfSketch(packs: false)
            .Page(p => Titles(p).Box(100, 600, 300, 60).Line(200, 660, 200, 600).Line(300, 660, 300, 600).Line(100, 630, 400, 630)
                .Text(105, 640, "行政许可").Text(205, 640, "本年处理决定数量").Text(105, 610, "行政强制").Text(205, 610, "12")).ToBytes(),
        ["unruled"] = () => new PdfSketch(packs: false)
            .Page(p => Titles(p).Text(100, 640, "规章").Text(200, 640, "1").Text(300, 640, "2").Text(400, 640, "3"))
            .Page(p => p.Text(100, 640, "行政规范性文件").Text(200, 640, "4").Text(300, 640, "5").Text(400, 640, "6")).ToBytes(),
        ["forms and pictures"] = () => new PdfSketch(packs: false)
            .Page(p => Titles(p).Raw("q 1 0 0 1 10 10 cm /A Do Q /C cs 0.5 scn /C CS 1 SCN").Picture(0, 0, 600, 800),
                "/MediaBox [0 0 600 800] /CropBox [10 10 590 790] /Rotate 90")
            .Form("A", p => p.Box(100, 100, 50, 50).Bar(100, 120, 50, 1).Raw("/B Do"))
            .Form("B", p => p.Text(110, 110, "7").Raw("0 0 m 5 5 9 9 1 1 c W n"))
            .Resources("/ColorSpace << /C [/Separation /X /DeviceRGB << /FunctionType 2 /Domain [0 1] /N 1 >>] >> "
                + "/ExtGState << /G << /LW 2 >> >>").ToBytes(),
        ["objects in a stream"] = () => new PdfSketch(packs: false).Page(p => Titles(p).Text(100, 640, "规章").Text(200, 640, "1"))
            .Page(p => p.TextUpwards(100, 100, "规章")).ToBytes(inStream: true),
        ["other fonts"] = () => new PdfSketch(packs: false)
            .Page(p => Titles(p).Raw("BT /F2 10 Tf 100 600 Td (12) Tj [(1) -200 (2)] TJ T* (3) ' ET BT /F3 1 Tf 100 500 Td (aa) Tj ET"),
                "/MediaBox [0 0 600 800] /Annots [10 0 R]")
            .Fonts("/F2 8 0 R /F3 9 0 R")
            .Object("<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FirstChar 48 /LastChar 51 /Widths [500 500 500 500] "
                + "/Encoding << /Type /Encoding /Differences [48 /zero /one /two] >> >>")
            .Object("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [1 0 0 1 0 0] "
                + "/FirstChar 97 /LastChar 97 /Widths [10] /Encoding << /Differences [97 /a] >> /CharProcs << /a 11 0 R >> >>")
            .Object("<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] /A << /S /URI /URI (x) >> >>")
            .Object("<< /Length 34 >>\nstream\n10 0 0 0 10 10 d1 0 0 5 5 re f\nendstream").ToBytes(),
        ["a font of Type 1"] = () => new PdfSketch(packs: false)
            .Page(p => Titles(p).Raw("BT /F2 10 Tf 100 600 Td (AA) Tj ET"))
            .Fonts("/F2 8 0 R")
            .Object("<< /Type /Font /Subtype /Type1 /BaseFont /A /FirstChar 65 /LastChar 65 /Widths [500] /FontDescriptor 9 0 R >>")
            .Object("<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 "
                + "/Descent -200 /CapHeight 700 /StemV 80 /FontFile 10 0 R >>")
            .Object($"<< /Length {Codes.Length + 200} /Length1 {Codes.Length} /Length2 200 /Length3 0 >>\nstream\n"
                + $"{Codes}{new string('x', 200)}\nendstream").ToBytes(),
    };

    private static PageSketch Titles(PageSketch page) =>
        page.Text(100, 760, "年度报告").Text(100, 740, "一、总体情况").Text(100, 700, "二、主动公开政府信息情况");
}
