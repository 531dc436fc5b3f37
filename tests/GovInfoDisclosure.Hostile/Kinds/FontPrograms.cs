using System.Buffers.Binary;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Programs of glyphs that do not end, or that grow.</summary>
internal static class FontPrograms
{
    // Compact fonts: number 0 after the bias of 107 is 32; 10 calls a local, 29 a global one, 14 ends the glyph.
    private static readonly byte[] CallFirst = [32, 10], CallFirstGlobal = [32, 29];

    public static Kind Kind => new("programs of glyphs", new()
    {
        ["a local subroutine that calls itself"] = () => Compact(CallFirst, [CallFirst], []),
        ["a global subroutine that calls itself"] = () => Compact(CallFirstGlobal, [], [CallFirstGlobal]),
        ["a local and a global one that call each other"] = () => Compact(CallFirst, [CallFirstGlobal], [CallFirst]),
        ["subroutines that call the next ten times"] = () => Compact(
            CallFirst, [.. Enumerable.Range(0, 20).Select(i => Repeated(10, [(byte)(33 + i), 10])), [139, 139, 21]], []),
        ["global subroutines that call the next ten times"] = () => Compact(
            CallFirstGlobal, [], [.. Enumerable.Range(0, 20).Select(i => Repeated(10, [(byte)(33 + i), 29])), [139, 139, 21]]),
        ["an endless subroutine in an OpenType font"] = () => PdfFile.Font(
            "FontFile3", OpenType(("CFF ", CompactProgram(CallFirst, [CallFirst], []))), "CIDFontType0", "/Subtype /OpenType "),
        ["a compact font said to be TrueType"] = () => PdfFile.Font(
            "FontFile2", CompactProgram(CallFirst, [CallFirst], []), "CIDFontType2"),
        ["a compact font in a simple font"] = () => PdfFile.Font(
            "FontFile3", CompactProgram(CallFirst, [CallFirst], []), null, "/Subtype /Type1C "),
        ["a compact index of 65,535 entries of nothing"] = () => PdfFile.Font(
            "FontFile3", [1, 0, 4, 1, 0, 1, 1, 1, 2, 65, 255, 255, 1, .. Repeated(65_536, [1])],
            "CIDFontType0", "/Subtype /CIDFontType0C "),
        ["a compact index that ends before it begins"] = () => PdfFile.Font(
            "FontFile3", [1, 0, 4, 4, 0, 1, 4, 255, 255, 255, 255, 0, 0, 0, 1], "CIDFontType0", "/Subtype /CIDFontType0C "),
        ["a dictionary of a compact font of 100,000 operands"] = () => PdfFile.Font(
            "FontFile3", CompactProgram([14], [], [], Repeated(100_000, [30, 0xFF])), "CIDFontType0", "/Subtype /CIDFontType0C "),
        ["a composite glyph of itself"] = () => TrueType([Composite(1)]),
        ["two composite glyphs of each other"] = () => TrueType([Composite(2), Composite(1)]),
        ["composite glyphs of the next ten times"] = () => TrueType(
            [.. Enumerable.Range(2, 20).Select(i => Composite([.. Enumerable.Repeat(i, 10)])), Composite(0)]),
        ["a composite glyph of 60,000 parts"] = () => TrueType([Composite([.. Enumerable.Repeat(2, 60_000)]), Composite(0)]),
        ["tables of a TrueType font over each other"] = () => PdfFile.Font(
            "FontFile2",
            [0, 1, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, .. Repeated(65_535, [.. "glyf"u8, 0, 0, 0, 0, 0, 0, 0, 12, 0, 15, 255, 255])],
            "CIDFontType2"),
        ["a map of a TrueType font of 2 to the 32nd groups"] = () => PdfFile.Font("FontFile2", OpenType(("cmap",
            [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0, 255, 255, 255, 255,
                0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0])), "CIDFontType2"),
        ["a Type 1 subroutine that calls itself"] = () => Type1("dup 0 3 RD \u0000\u0000\u0000 NP", 1),
        ["a Type 1 font with 2,147,483,647 subroutines"] = () => Type1("", int.MaxValue),
        ["a Type 1 font of opened procedures"] = () => PdfFile.Font(
            "FontFile", Encoding.Latin1.GetBytes("%!PS-AdobeFont-1.0: A\n" + Times(200_000, "{ [ ")), null,
            "/Length1 800022 /Length2 0 /Length3 0 "),
        ["a Type 3 glyph that prints itself"] = () => Type3("1000 0 d0 BT /F 12 Tf <00> Tj ET", 1),
        ["a Type 3 glyph of 1,000,000 lines"] = () => Type3("1000 0 d0 " + Times(500_000, "0 0 m 9 9 l S "), 1),
        ["a Type 3 font of a million widths"] = () => Type3("1000 0 d0", 1_000_000),
    });

    private static byte[] Repeated(int times, byte[] bytes) => [.. Enumerable.Repeat(bytes, times).SelectMany(b => b)];

    private static byte[] Compact(byte[] glyph, byte[][] local, byte[][] global) =>
        PdfFile.Font("FontFile3", CompactProgram(glyph, local, global), "CIDFontType0", "/Subtype /CIDFontType0C ");

    private static byte[] CompactProgram(byte[] glyph, byte[][] local, byte[][] global, byte[]? more = null)
    {
        byte[] head = [1, 0, 4, 4, .. Index([[65]])];
        byte[] tail = [.. Index([]), .. Index(global)];
        byte[] Top(int glyphs, int dictionary) =>
            Index([[.. more ?? [], 29, .. Number(glyphs), 17, 29, .. Number(6), 29, .. Number(dictionary), 18]]);
        int start = head.Length + Top(0, 0).Length + tail.Length;
        byte[] charStrings = Index([[14], glyph, glyph]);
        // The dictionary of the local subroutines: they begin behind it, six bytes further.
        return [.. head, .. Top(start, start + charStrings.Length), .. tail, .. charStrings, 29, .. Number(6), 19, .. Index(local)];
    }

    private static byte[] Index(byte[][] items)
    {
        if (items.Length == 0)
            return [0, 0];
        int end = 1;
        List<byte> offsets = [.. Number(end)];
        foreach (byte[] item in items)
            offsets.AddRange(Number(end += item.Length));
        return [(byte)(items.Length >> 8), (byte)items.Length, 4, .. offsets, .. items.SelectMany(i => i)];
    }

    private static byte[] Number(int number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Short(int number) => [(byte)(number >> 8), (byte)number];

    private static byte[] OpenType(params (string Name, byte[] Content)[] tables)
    {
        List<byte> directory = [0, 1, 0, 0, 0, (byte)tables.Length, 0, 0, 0, 0, 0, 0];
        int offset = 12 + (16 * tables.Length);
        foreach ((string name, byte[] content) in tables)
        {
            directory.AddRange([.. Encoding.ASCII.GetBytes(name), 0, 0, 0, 0, .. Number(offset), .. Number(content.Length)]);
            offset += content.Length;
        }

        return [.. directory, .. tables.SelectMany(t => t.Content)];
    }

    // Whole words for offsets, another component follows until the last.
    private static byte[] Composite(params int[] parts) =>
    [
        255, 255, 0, 0, 0, 0, 0, 10, 0, 10,
        .. parts.SelectMany((p, i) => (byte[])[0, (byte)(i < parts.Length - 1 ? 0x23 : 3), .. Short(p), 0, 0, 0, 0]),
    ];

    private static byte[] TrueType(byte[][] glyphs)
    {
        int offset = 0;
        byte[] loca = [0, 0, 0, 0, 0, 0, 0, 0, .. glyphs.SelectMany(g => Number(offset += g.Length))];
        return PdfFile.Font("FontFile2", OpenType(
            ("head", [0, 1, 0, 0, .. new byte[8], 0x5F, 0x0F, 0x3C, 0xF5, 0, 0, 3, 232, .. new byte[16],
                0, 0, 0, 0, 3, 232, 3, 232, .. new byte[6], 0, 1, 0, 0]),
            ("hhea", [0, 1, 0, 0, 3, 32, 255, 56, .. new byte[26], 0, 1]),
            ("maxp", [0, 1, 0, 0, .. Short(glyphs.Length + 1), .. new byte[26]]),
            ("hmtx", [3, 232, 0, 0, .. new byte[2 * glyphs.Length]]),
            ("cmap", [0, 0, 0, 0]), ("loca", loca), ("glyf", [.. glyphs.SelectMany(g => g)])), "CIDFontType2");
    }

    private static byte[] Type1(string subroutines, int count) => PdfFile.Font("FontFile", [
        .. Encoding.Latin1.GetBytes("%!PS-AdobeFont-1.0: A\n/FontName /A def /Encoding StandardEncoding def currentfile eexec\n"),
        .. Encrypted($"0000/Private 9 dict dup begin /lenIV 0 def /Subrs {count} array {subroutines} /CharStrings 1 dict dup begin "
            + "/a 3 RD \u0000\u0000\u0000 ND end end")], null, "/Length1 95 /Length2 200 /Length3 0 ");

    // As Type 1 fonts hide their private part.
    private static byte[] Encrypted(string text)
    {
        ushort key = 55665;
        return [.. text.Select(c =>
        {
            byte cipher = (byte)(c ^ (key >> 8));
            key = (ushort)(((cipher + key) * 52845) + 22719);
            return cipher;
        })];
    }

    private static byte[] Type3(string glyph, int widths) => PdfFile.Page("BT /F 12 Tf 60 700 Td <00> Tj ET", "/Font << /F 5 0 R >>",
    [
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 6 0 R >> "
            + $"/Encoding << /Type /Encoding /Differences [0 /a] >> /FirstChar 0 /LastChar {widths - 1} /Widths [{Times(widths, "9 ")}] "
            + "/Resources << /Font << /F 5 0 R >> >> >>",
        PdfSketch.Stream("", glyph),
    ]);
}
