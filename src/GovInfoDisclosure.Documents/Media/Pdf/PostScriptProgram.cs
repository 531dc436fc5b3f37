using System.Buffers.Binary;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// Embedded font programs of Type 1: a readable part with the character codes, then an encrypted one with the outlines, which may call
/// each other in circles. The encrypted part is replaced by one without outlines, so that the character codes stay.
/// </summary>
internal static class PostScriptProgram
{
    // Fonts have a few dictionaries and lists; PdfPig reads those within others recursively.
    private const int MostNested = 20;

    // The head of a part in the format of printer fonts: mark, kind, length.
    private const byte PartMark = 0x80;
    private const int PartHead = 6;

    private static ReadOnlySpan<byte> Encrypted => "eexec"u8;

    private static readonly byte[] NoOutlines = Encrypt("    /Private 0 dict dup begin /CharStrings 0 dict dup begin end "u8);

    public static bool Is(ReadOnlySpan<byte> program) =>
        program is [PartMark, ..] || program.TrimStart(" \t\r\n\f\0"u8).StartsWith("%!"u8);

    /// <summary>Replaces the outlines of a program; one that cannot be read is made none. Of one that is not packed the rest of the file
    /// may follow.</summary>
    public static void BlankOutlines(Span<byte> program)
    {
        if (program.IndexOf("endstream"u8) is >= 0 and var end)
            program = program[..end];
        Span<byte> codes = program, outlines = default;
        if (program is [PartMark, ..])
        {
            codes = Part(program);
            outlines = Part(program[Math.Min(program.Length, PartHead + codes.Length)..]);
        }
        else if (program.IndexOf(Encrypted) is >= 0 and var at)
        {
            codes = program[..at];
            outlines = program[(at + Encrypted.Length)..];
            // Whatever parts the two is one byte.
            outlines = outlines.IsEmpty ? outlines : outlines[1..];
        }

        if (outlines.Length < NoOutlines.Length
            || codes.Count("dict"u8) + codes.Count("<<"u8) + codes.Count("["u8) > MostNested)
        {
            program.Clear();
            return;
        }

        NoOutlines.CopyTo(outlines);
        outlines[NoOutlines.Length..].Clear();
    }

    private static Span<byte> Part(Span<byte> program) =>
        program.Length > PartHead && BinaryPrimitives.ReadInt32LittleEndian(program[2..]) is >= 0 and var length
            && length <= program.Length - PartHead
                ? program.Slice(PartHead, length)
                : default;

    // The encryption of Adobe Type 1 Font Format, chapter 7.
    private static byte[] Encrypt(ReadOnlySpan<byte> text)
    {
        byte[] encrypted = new byte[text.Length];
        ushort key = 55665;
        for (int i = 0; i < text.Length; i++)
        {
            encrypted[i] = (byte)(text[i] ^ (key >> 8));
            key = (ushort)(((encrypted[i] + key) * 52845) + 22719);
        }

        return encrypted;
    }
}
