using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Pdf;

namespace GovInfoDisclosure.Hostile;

/// <summary>PDF files by their objects.</summary>
internal static class PdfFile
{
    /// <summary>Operators that print two letters of the font F.</summary>
    public const string Letters = "BT /F 12 Tf 60 700 Td <00010002> Tj ET";

    /// <summary>A file of these objects, numbered from 1, of which the first is the catalog.</summary>
    public static byte[] Of(params string[] objects) => Encoding.Latin1.GetBytes(PdfSketch.File(objects));

    /// <summary>A file of one page: objects 1 to 4 are catalog, pages, page and its content, the further ones follow.</summary>
    /// <param name="content">The operators of the page.</param>
    /// <param name="resources">Entries of its resources.</param>
    /// <param name="more">Further objects, from number 5.</param>
    /// <param name="catalog">Further entries of the catalog.</param>
    /// <param name="page">Further entries of the page.</param>
    public static byte[] Page(string content, string resources = "", string[]? more = null, string catalog = "", string page = "") => Of(
    [
        $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << {resources} >> {page} >>",
        PdfSketch.Stream("", content),
        .. more ?? [],
    ]);

    /// <summary>A file of one page that prints letters of a font with an outline program.</summary>
    /// <param name="key">How the program is called: FontFile, FontFile2 or FontFile3.</param>
    /// <param name="program">Its bytes.</param>
    /// <param name="type">The kind of the font within a font of many characters; null for a simple Type 1 font.</param>
    /// <param name="particulars">Entries of the stream of the program.</param>
    public static byte[] Font(string key, byte[] program, string? type, string particulars = "")
    {
        string descriptor = "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 "
            + $"/ItalicAngle 0 /StemV 80 /CapHeight 700 /{key} 8 0 R >>";
        string stream = PdfSketch.Packed(particulars, Encoding.Latin1.GetString(program));
        return Page(Letters, "/Font << /F 5 0 R >>",
        [
            type is null
                ? "<< /Type /Font /Subtype /Type1 /BaseFont /A /FirstChar 0 /LastChar 2 /Widths [500 500 500] /FontDescriptor 7 0 R >>"
                : "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R >>",
            $"<< /Type /Font /Subtype /{type} /BaseFont /A /DW 1000 /CIDToGIDMap /Identity /CIDSystemInfo << /Registry (Adobe) "
                + "/Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R >>",
            descriptor,
            stream,
            PdfSketch.Stream("", Map("1 beginbfrange <0000> <00FF> <4E00> endbfrange")),
        ]);
    }

    /// <summary>A map of characters with these ranges.</summary>
    public static string Map(string ranges) =>
        $"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {ranges} endcmap";

    /// <summary>A file of one page that prints letters by this map of characters; further objects from number 8.</summary>
    public static byte[] WithMap(string map, string particulars = "", params string[] more) => Page(Letters, "/Font << /F 5 0 R >>",
    [
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
            + "/Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] >> >>",
        PdfSketch.Packed(particulars, map),
        .. more,
    ]);
}
