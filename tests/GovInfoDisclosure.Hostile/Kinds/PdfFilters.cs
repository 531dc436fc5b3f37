using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Contents of pages that unpack to very much, or whose packing lies.</summary>
internal static class PdfFilters
{
    public static Kind Kind => new("packed contents", new()
    {
        ["80 MB of spaces, deflated"] = () => Content(PdfSketch.Packed("", Times(80_000_000, " "))),
        ["deflated twice"] = () => Content(Deflated(2, 80_000_000)),
        ["fifty filters"] = () => Content(PdfSketch.Stream($"/Filter [{Times(50, "/FlateDecode ")}] ", "x")),
        ["50,000 filters"] = () => Content(PdfSketch.Stream($"/Filter [{Times(50_000, "/ASCIIHexDecode ")}] ", "41>")),
        ["run lengths of 60 MB"] = () => Content(PdfSketch.Stream("/Filter /RunLengthDecode ", Times(500_000, "\u0081 "))),
        ["run lengths, deflated"] = () => Content(PdfSketch.Packed("", Times(20_000_000, "\u0081 "))
            .Replace("/Filter /FlateDecode", "/Filter [/FlateDecode /RunLengthDecode]", StringComparison.Ordinal)),
        ["20 MB of zeros in ASCII 85"] = () => Content(PdfSketch.Stream("/Filter /ASCII85Decode ", Times(20_000_000, "z") + "~>")),
        ["20 MB of hexadecimal digits"] = () => Content(PdfSketch.Stream("/Filter /ASCIIHexDecode ", Times(20_000_000, "2") + ">")),
        ["hexadecimal digits without an end, deflated"] = () => Content(PdfSketch.Packed("", Times(60_000_000, "2"))
            .Replace("/Filter /FlateDecode", "/Filter [/FlateDecode /ASCIIHexDecode]", StringComparison.Ordinal)),
        ["LZW of one growing text"] = () => Content(PdfSketch.Stream("/Filter /LZWDecode ", Lzw(3_800_000))),
        ["LZW that begins with what it has not yet"] = () => Content(PdfSketch.Stream("/Filter /LZWDecode ", Times(100_000, "\u00FF"))),
        ["a predictor of 2 to the 31st columns"] = () => Content(PdfSketch.Packed(
            "/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >> ", "x")),
        ["a predictor of no columns"] = () => Content(PdfSketch.Packed("/DecodeParms << /Predictor 15 /Columns 0 /Colors 0 >> ", "xxxx")),
        ["a predictor of negative columns"] = () => Content(PdfSketch.Packed("/DecodeParms << /Predictor 2 /Columns -7 >> ", "xxxx")),
        ["a predictor of one column, 50 MB"] = () => Content(PdfSketch.Packed("/DecodeParms << /Predictor 12 /Columns 1 >> ",
            Times(50_000_000, "\u0002"))),
        ["a filter that refers to itself"] = () => PdfFile.Page("", page: "/Contents 5 0 R", more:
            ["<< /Length 1 /Filter 6 0 R >>\nstream\nx\nendstream", "[6 0 R]"]),
        ["a filter of our own making"] = () => Content(PdfSketch.Stream("/Filter /Crypt /DecodeParms << /Name /A >> ", "x")),
        ["a picture of 2 to the 31st squared, as fax"] = () => Picture(
            "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2147483647 /Rows 2147483647 >> ", "x"),
        ["a picture of 2 to the 31st squared, as JPEG 2000"] = () => Picture("/Filter /JPXDecode ",
            "\u0000\u0000\u0000\u000CjP  \r\n\u0087\n"),
        ["a picture of 2 to the 31st squared, as JBIG2"] = () => Picture(
            "/Filter /JBIG2Decode ",
                "\u0000\u0000\u0000\u00000\u0000\u0001\u0000\u0000\u0000\u0013\u007F\u00FF\u00FF\u00FF\u007F\u00FF\u00FF\u00FF"),
        ["a picture of 2 to the 31st squared, as JPEG"] = () => Picture("/Filter /DCTDecode ",
            "\u00FF\u00D8\u00FF\u00C0\u0000\u0011\u0008\u00FF\u00FF\u00FF\u00FF"),
        ["contents as fax"] = () => Content(PdfSketch.Stream(
            "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2147483647 /Rows 2147483647 >> ", "x")),
        ["contents as fax of no columns"] = () => Content(PdfSketch.Stream(
            "/Filter /CCITTFaxDecode /DecodeParms << /K 0 /Columns 100000 /Rows 100000 >> ", Times(1_000, "\u0000"))),
    });

    private static byte[] Content(string stream) => PdfFile.Of(
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>", stream);

    private static byte[] Picture(string particulars, string content) => PdfFile.Page(
        "q 600 0 0 800 0 0 cm /X Do Q", "/XObject << /X 5 0 R >>",
    [
        PdfSketch.Stream("/Type /XObject /Subtype /Image /Width 2147483647 /Height 2147483647 /ColorSpace /DeviceGray /BitsPerComponent 8 "
            + particulars, content),
    ]);

    // Spaces that are packed, and what is packed again.
    private static string Deflated(int times, int spaces)
    {
        string stream = PdfSketch.Packed("", Times(spaces, " "));
        int start = stream.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        return PdfSketch.Packed("", stream[start..^10])
            .Replace("/Filter /FlateDecode", $"/Filter [{Times(times, "/FlateDecode ")}]", StringComparison.Ordinal);
    }

    // Each code is the next that the table will have: texts of 1, 2, 3 … letters. Cleared before the table is full.
    private static string Lzw(int codes)
    {
        var bytes = new StringBuilder();
        long buffer = 0;
        int bits = 0, next = 258, width = 9;
        void Write(int code)
        {
            buffer = (buffer << width) | (uint)code;
            for (bits += width; bits >= 8; bits -= 8)
                bytes.Append((char)((buffer >> (bits - 8)) & 255));
            buffer &= (1L << bits) - 1;
        }

        for (int i = 0; i < codes; i++)
        {
            if (next is 258 or 4094)
            {
                Write(256);
                (next, width) = (258, 9);
                Write(' ');
            }

            Write(next++);
            width = next switch { < 511 => 9, < 1023 => 10, < 2047 => 11, _ => 12 };
        }

        return bytes.ToString();
    }
}
