using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Maps of the characters of a font that are large, endless, or map to no character.</summary>
internal static class CharacterMaps
{
    public static Kind Kind => new("maps of characters", new()
    {
        ["a range of 2 to the 32nd codes"] = () => Ranges("1 beginbfrange <00000000> <FFFFFFFF> <4E00> endbfrange"),
        ["100 ranges of all two-byte codes"] = () => Ranges("100 beginbfrange " + Times(100, "<0000> <FFFF> <4E00> ") + "endbfrange"),
        ["20,000 ranges of 256 codes"] = () => Ranges("20000 beginbfrange " + Times(20_000, "<0000> <00FF> <4E00> ") + "endbfrange"),
        ["500,000 single characters"] = () => Ranges(
            "500000 beginbfchar " + Of(500_000, i => $"<{i & 0xFFFF:X4}> <4E00> ") + "endbfchar"),
        ["a range that maps to a megabyte of text"] = () => Ranges(
            $"1 beginbfrange <0000> <FFFF> <{Times(250_000, "4E00")}> endbfrange"),
        ["a range of many listed texts"] = () => Ranges($"1 beginbfrange <0000> <FFFF> [{Times(300_000, "<4E00> ")}] endbfrange"),
        ["a range that ends before it begins"] = () => Ranges("1 beginbfrange <FFFF> <0000> <4E00> endbfrange"),
        ["half a pair"] = () => Ranges("1 beginbfchar <0001> <D800> endbfchar 1 beginbfchar <0002> <DC00> endbfchar"),
        ["a range that runs over half pairs"] = () => Ranges("1 beginbfrange <0000> <0FFF> <D7FE> endbfrange"),
        ["codes and texts of an odd number of digits"] = () => Ranges("2 beginbfchar <1> <4E0> <2> <> endbfchar"),
        ["a range of CIDs of 2 to the 31st"] = () => Ranges("1 begincidrange <00000000> <7FFFFFFF> 0 endcidrange"),
        ["1,000 ranges of codes of eight bytes"] = () => PdfFile.WithMap(
            $"begincmap 1000 begincodespacerange {Times(1_000, "<0000000000000000> <FFFFFFFFFFFFFFFF> ")} endcodespacerange endcmap"),
        ["a map that uses itself"] = () => PdfFile.WithMap(PdfFile.Map("/A usecmap"), "/UseCMap 7 0 R /CMapName /A "),
        ["a map that uses the map of all Chinese characters 10,000 times"] = () =>
            PdfFile.WithMap(Times(10_000, "/UniGB-UCS2-H usecmap ") + PdfFile.Map("")),
        ["a map of opened arrays and dictionaries"] = () => PdfFile.WithMap(Times(100_000, "[ << ")),
        ["a map that is never closed"] = () => PdfFile.WithMap("begincmap 1 beginbfrange <0000> " + Times(1_000_000, "(")),
        ["a named map that does not exist, for the encoding"] = () => PdfFile.Page(PdfFile.Letters, "/Font << /F 5 0 R >>",
        [
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /../../etc/passwd /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (..) /Ordering (/) /Supplement 9 >> >>",
        ]),
        ["a font that is its own descendant"] = () => PdfFile.Page(PdfFile.Letters, "/Font << /F 5 0 R >>",
            ["<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [5 0 R] >>"]),
        ["widths of 2 to the 31st characters"] = () => PdfFile.Page(PdfFile.Letters, "/Font << /F 5 0 R >>",
        [
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /W [0 2147483647 500] /W2 [0 2147483647 -1000 500 880] "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + "/FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 >> >>",
        ]),
    });

    private static byte[] Ranges(string ranges) => PdfFile.WithMap(PdfFile.Map(ranges));
}
