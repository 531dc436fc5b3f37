using System.Text;
using GovInfoDisclosure.Documents.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>Fonts of Type 1 keep their character codes and lose their outlines.</summary>
public class PostScriptProgramTests
{
    // Code 65 is the glyph named one, by the program alone.
    private const string Codes = """
        %!PS-AdobeFont-1.0: Sketch 1
        12 dict begin
        /FontName /Sketch def
        /Encoding 256 array
        0 1 255 {1 index exch /.notdef put} for
        dup 65 /one put
        readonly def
        /FontBBox {0 0 1000 1000} readonly def
        currentdict end
        currentfile eexec

        """;

    // 0 500 hsbw, 0 callsubr, endchar; and a part that calls itself.
    private static readonly byte[] Glyph = [139, 248, 136, 13, 139, 10, 14];
    private static readonly byte[] Endless = [139, 10, 11];

    public static TheoryData<string> Kinds => ["plain", "printer font"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Codes_are_known_by_a_program_whose_outlines_have_no_end(string kind)
    {
        byte[] program = kind == "plain" ? Program(Codes) : [.. Part(1, Latin(Codes)), .. Part(2, Outlines())];
        Assert.Contains(PdfReading.Pages(Sketch(program))[0].Glyphs, g => g.Text == "1");
    }

    [Theory]
    [InlineData("/Notice 9 dict begin ", 200)]
    [InlineData("/Notice << ", 200)]
    [InlineData("/Notice [ ", 200)]
    [InlineData("", 0)]
    public void A_program_that_cannot_be_one_is_none(string text, int times)
    {
        byte[] program = Program(Codes.Replace(times == 0 ? "eexec" : "/FontName", string.Concat(Enumerable.Repeat(text, times)),
            StringComparison.Ordinal));
        FontProgram.BlankOutlines(program);
        Assert.All(program, b => Assert.Equal(0, b));
    }

    [Fact]
    public void Letters_are_read_without_the_program() =>
        Assert.Contains(PdfReading.Pages(Sketch([.. "%!"u8], "/Encoding /WinAnsiEncoding"))[0].Glyphs, g => g.Text == "A");

    [Fact]
    public void A_part_longer_than_the_program_is_none()
    {
        byte[] program = [0x80, 1, 0xFF, 0xFF, 0xFF, 0x7F, .. "%!"u8];
        FontProgram.BlankOutlines(program);
        Assert.All(program, b => Assert.Equal(0, b));
    }

    private static PdfSketch Sketch(byte[] program, string encoding = "") => new PdfSketch()
        .Page(p => p.Raw("BT /F2 10 Tf 100 700 Td (A) Tj ET"))
        .Fonts("/F2 8 0 R")
        .Object("<< /Type /Font /Subtype /Type1 /BaseFont /Sketch /FirstChar 65 /LastChar 65 /Widths [500] /FontDescriptor 9 0 R "
            + $"{encoding} >>")
        .Object("<< /Type /FontDescriptor /FontName /Sketch /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 "
            + "/Descent -200 /CapHeight 700 /StemV 80 /FontFile 10 0 R >>")
        .Object($"<< /Length {program.Length} /Length1 {Codes.Length} /Length2 {program.Length - Codes.Length} /Length3 0 >>\n"
            + $"stream\n{Encoding.Latin1.GetString(program)}\nendstream");

    private static byte[] Program(string codes) => [.. Latin(codes), .. Outlines()];

    private static byte[] Part(byte kind, byte[] content) => [0x80, kind, .. BitConverter.GetBytes(content.Length), .. content];

    private static byte[] Outlines()
    {
        byte[] part = Encrypt([0, 0, 0, 0, .. Endless], 4330), glyph = Encrypt([0, 0, 0, 0, .. Glyph], 4330);
        return Encrypt(
        [
            .. Latin("    dup /Private 2 dict dup begin /RD {string currentfile exch readstring pop} def /Subrs 1 array dup 0 "
                + $"{part.Length} RD "), .. part, .. Latin($" NP ND 2 index /CharStrings 1 dict dup begin /one {glyph.Length} RD "),
            .. glyph, .. Latin(" ND end end readonly put mark currentfile closefile "),
        ], 55665);
    }

    private static byte[] Encrypt(byte[] text, ushort key) => Array.ConvertAll(text, letter =>
    {
        byte encrypted = (byte)(letter ^ (key >> 8));
        key = (ushort)(((encrypted + key) * 52845) + 22719);
        return encrypted;
    });

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
