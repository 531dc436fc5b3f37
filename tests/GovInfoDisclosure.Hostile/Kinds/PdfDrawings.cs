using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Pages that draw very much, or draw parts that draw themselves.</summary>
internal static class PdfDrawings
{
    private const string FormEntries = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] ";
    private const string Colour = "/ColorSpace << /C 5 0 R >>";

    public static Kind Kind => new("drawings", new()
    {
        ["a form that draws itself"] = () => Forms(["/X1 Do /X1 Do"]),
        ["two forms that draw each other"] = () => Forms(["/X2 Do", "/X1 Do"]),
        ["forms that draw the next ten times"] = () =>
            Forms([.. Enumerable.Range(2, 12).Select(i => Times(10, $"/X{i} Do ")), "0 0 m 9 9 l S"]),
        ["2,000 forms within each other"] = () => Forms([.. Enumerable.Range(2, 2_000).Select(i => $"/X{i} Do "), "0 0 m 9 9 l S"]),
        ["a form of 1 MB drawn 10,000 times"] = () => new PdfSketch().Page(p => p.Raw(Times(10_000, "/X Do ")))
            .Form("X", f => f.Raw(Times(100_000, "0 0 m 9 9 l S"))).ToBytes(),
        ["a form of letters drawn 100,000 times"] = () => new PdfSketch().Page(p => p.Raw(Times(100_000, "/X Do ")))
            .Form("X", f => f.Text(100, 100, Times(100, "甲"))).ToBytes(),
        ["a million saved states"] = () => Raw(Times(1_000_000, "q ")),
        ["a million restored states"] = () => Raw(Times(1_000_000, "Q ")),
        ["a path of a million lines"] = () => Raw("0 0 m " + Times(1_000_000, "9 9 l ") + "S"),
        ["a million curves"] = () => Raw("0 0 m " + Times(500_000, "1 2 3 4 5 6 c ") + "W n S"),
        ["a million clips"] = () => Raw(Times(300_000, "0 0 9 9 re W n ")),
        ["white letters on 20,000 areas"] = () => new PdfSketch().Page(p => p.Raw(Times(20_000, "0 0 9 9 re f "))
            .Raw("1 g ").Text(100, 100, Times(20_000, "甲"))).ToBytes(),
        ["4,000 lines through 20,000 letters"] = () => new PdfSketch().Page(p => p.Text(10, 100, Times(20_000, "甲"))
            .Raw(Of(4_000, i => $"0 {100 + (i % 10)} m 600 {100 + (i % 10)} l S "))).ToBytes(),
        ["20,000 letters in one place"] = () => new PdfSketch().Page(p => p.Text(100, 100, "甲", 300)
            .Text(400, 200, Times(20_000, "乙"), 0.01)).ToBytes(),
        ["100,000 boxes in a lattice"] = () => Raw(Of(100_000, i => $"{i % 300} {i / 300} 1 1 re S ")),
        ["30,000 lines across 30,000 lines"] = () => Raw(Of(15_000, i => $"0 {i / 20.0:F2} m 600 {i / 20.0:F2} l S "
            + $"{i / 30.0:F2} 0 m {i / 30.0:F2} 800 l S ")),
        ["a million operands without operator"] = () => Raw(Times(1_000_000, "1 ")),
        ["unknown operators"] = () => Raw(Times(500_000, "xyzzy ")),
        ["a dash of a million parts"] = () => Raw($"[{Times(1_000_000, "1 ")}] 0 d 0 0 m 9 9 l S"),
        ["inline pictures without an end"] = () => Raw(Times(100_000, "BI /W 9 /H 9 ID x ")),
        ["inline pictures of 2 to the 31st"] = () => Raw(Times(1_000, "BI /W 2147483647 /H 2147483647 /BPC 8 /CS /RGB ID x EI ")),
        ["marks within each other"] = () => Raw(Times(200_000, "/P << /MCID 0 >> BDC ")),
        ["a matrix that grows without end"] = () => Raw(Times(100_000, "1e30 1e30 1e30 1e30 1e30 1e30 cm ") + "0 0 m 9 9 l S"),
        ["numbers that are none"] = () => Raw(Times(100_000, "--+1.2.3.4-5 m 1e999999999 99999999999999999999999999 l S ")),
        ["a colour space of itself"] = () => PdfFile.Page("/C cs 1 sc 0 0 9 9 re f", Colour, ["[/Indexed 5 0 R 255 (x)]"]),
        ["colour spaces within each other"] = () => PdfFile.Page(
            "/C cs 1 sc 0 0 9 9 re f", Colour, [.. Enumerable.Range(6, 5_000).Select(i => $"[/Pattern {i} 0 R]"), "/DeviceGray"]),
        ["colour spaces directly within each other"] = () => PdfFile.Page(
            "/C cs 1 sc 0 0 9 9 re f", Colour, [Times(5_000, "[/Separation /A ") + "/DeviceGray" + Times(5_000, " 6 0 R]"), "<< >>"]),
        ["a profile that is its own alternate"] = () => PdfFile.Page("/C cs 1 sc 0 0 9 9 re f", Colour,
            ["[/ICCBased 6 0 R]", PdfSketch.Stream("/N 3 /Alternate 5 0 R ", "x")]),
        ["a separation of an endless program"] = () => PdfFile.Page("/C cs 1 sc 0 0 9 9 re f", Colour,
        [
            "[/Separation /A /DeviceGray 6 0 R]",
            PdfSketch.Stream("/FunctionType 4 /Domain [0 1] /Range [0 1] ", Times(50_000, "{ ") + "dup" + Times(50_000, "}")),
        ]),
        ["a separation of a program that copies a million"] = () => PdfFile.Page(Times(1_000, "/C cs 1 sc ") + "0 0 9 9 re f", Colour,
        [
            "[/Separation /A /DeviceGray 6 0 R]",
            PdfSketch.Stream("/FunctionType 4 /Domain [0 1] /Range [0 1] ",
                "{ " + Times(24, "dup 2 copy 4 copy 8 copy 999999999 copy ") + "}"),
        ]),
        ["a sampled function of 32 dimensions"] = () => PdfFile.Page("/C cs " + Times(32, "1 ") + "scn 0 0 9 9 re f", Colour,
        [
            $"[/DeviceN [{Of(32, i => $"/A{i} ")}] /DeviceGray 6 0 R]",
            PdfSketch.Stream($"/FunctionType 0 /Domain [{Times(32, "0 1 ")}] /Range [0 1] /Size [{Times(32, "99 ")}] /BitsPerSample 8 ",
                "x"),
        ]),
        ["a function stitched of itself"] = () => PdfFile.Page("/C cs 1 sc 0 0 9 9 re f", Colour,
            [
                "[/Separation /A /DeviceGray 6 0 R]",
                "<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R 6 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>",
            ]),
        ["a shading of itself"] = () => PdfFile.Page("/S sh", "/Shading << /S 5 0 R >>",
            ["<< /ShadingType 2 /ColorSpace [/Indexed 5 0 R 1 (x)] /Coords [0 0 1 1] /Function 5 0 R >>"]),
        ["a pattern that paints itself"] = () => PdfFile.Page("/Pattern cs /P scn 0 0 600 800 re f", "/Pattern << /P 5 0 R >>",
        [
            PdfSketch.Stream("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.00001 /YStep 0 "
                + "/Resources << /Pattern << /P 5 0 R >> >> ", "/Pattern cs /P scn 0 0 9 9 re f"),
        ]),
        ["a state with a mask of itself"] = () => PdfFile.Page("/G gs 0 0 9 9 re f", "/ExtGState << /G 5 0 R >>",
        [
            "<< /Type /ExtGState /SMask << /S /Luminosity /G 6 0 R >> /Font [5 0 R 9] >>",
            PdfSketch.Stream(FormEntries + "/Resources << /ExtGState << /G 5 0 R >> >> ", "/G gs"),
        ]),
        ["resources that refer to themselves"] = () => PdfFile.Page("/X1 Do", "/XObject 5 0 R /Font 5 0 R /ColorSpace 5 0 R", ["5 0 R"]),
        ["100,000 colour spaces"] = () =>
            PdfFile.Page("", $"/ColorSpace << {Of(100_000, i => $"/C{i} [/Indexed /DeviceRGB 255 (x)] ")} >>"),
        ["100,000 fonts"] = () =>
            PdfFile.Page("", $"/Font << {Of(100_000, i => $"/F{i} << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> ")} >>"),
    });

    private static byte[] Raw(string operators) => new PdfSketch().Page(p => p.Raw(operators)).ToBytes();

    // Each may draw all.
    private static byte[] Forms(string[] contents)
    {
        string resources = string.Join(' ', contents.Select((_, i) => $"/X{i + 1} {i + 6} 0 R"));
        return PdfFile.Page("/X1 Do", "/XObject 5 0 R",
        [
            $"<< {resources} >>",
            .. contents.Select(c => PdfSketch.Stream(FormEntries + "/Resources << /XObject 5 0 R >> ", c)),
        ]);
    }
}
