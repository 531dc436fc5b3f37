using System.Buffers.Binary;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// Embedded font programs. Reading needs their widths and character codes, not their outlines; but PdfPig draws every glyph it meets, and
/// outlines are programs that can call each other without end. So they are blanked out before PdfPig sees them.
/// </summary>
internal static class FontProgram
{
    private const int DirectoryStart = 12, RecordLength = 16;

    // Of an outline in the Compact Font Format: it ends here, with nothing drawn.
    private const byte EndOfGlyph = 14;

    private const int CharStringsOperator = 17;

    private static ReadOnlySpan<byte> TrueType => [0, 1, 0, 0];

    /// <summary>Makes the glyphs of a program blank; what is no font program stays as it is.</summary>
    public static void BlankOutlines(Span<byte> program)
    {
        ReadOnlySpan<byte> start = program[..Math.Min(program.Length, 4)];
        if (start.SequenceEqual(TrueType) || start.SequenceEqual("true"u8) || start.SequenceEqual("OTTO"u8))
            BlankTables(program);
        else if (IsCompact(start))
            BlankCompact(program);
        else if (PostScriptProgram.Is(program))
            PostScriptProgram.BlankOutlines(program);
    }

    // Version 1.0, with offsets of one to four bytes.
    private static bool IsCompact(ReadOnlySpan<byte> start) => start is [1, 0, >= 4, >= 1 and <= 4];

    private static void BlankTables(Span<byte> program)
    {
        int count = program.Length >= DirectoryStart ? BinaryPrimitives.ReadUInt16BigEndian(program[4..]) : 0;
        for (int i = 0; i < count && DirectoryStart + ((i + 1) * RecordLength) <= program.Length; i++)
        {
            ReadOnlySpan<byte> record = program.Slice(DirectoryStart + (i * RecordLength), RecordLength);
            bool blanked = record.StartsWith("loca"u8) || record.StartsWith("name"u8), compact = record.StartsWith("CFF "u8);
            long offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            long length = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(record[12..]), program.Length - offset);
            if (length <= 0)
                continue;
            // Glyphs that all begin where they end are blank. Names of the font may be as many and as long as numbers go, and are not used.
            if (blanked)
                program.Slice((int)offset, (int)length).Clear();
            if (compact)
                BlankCompact(program.Slice((int)offset, (int)length));
        }
    }

    private static void BlankCompact(Span<byte> program)
    {
        if (program.Length < 4 || CompactIndex.At(program, program[2]) is not { } names
            || CompactIndex.At(program, names.End) is not { } tops)
            return;
        for (int i = 0; i < tops.Count; i++)
        {
            if (tops.Item(program, i) is { } range && OffsetOfGlyphs(program[range]) is { } offset
                && CompactIndex.At(program, offset) is { } glyphs)
                program[glyphs.Start..glyphs.End].Fill(EndOfGlyph);
        }
    }

    // A dictionary has operands before their operator.
    private static int? OffsetOfGlyphs(ReadOnlySpan<byte> dictionary)
    {
        int operand = 0;
        for (int at = 0; at < dictionary.Length;)
        {
            byte b = dictionary[at];
            ReadOnlySpan<byte> rest = dictionary[(at + 1)..];
            if (b == CharStringsOperator)
                return operand;
            (operand, int length) = b switch
            {
                28 when rest.Length >= 2 => (BinaryPrimitives.ReadInt16BigEndian(rest), 3),
                29 when rest.Length >= 4 => (BinaryPrimitives.ReadInt32BigEndian(rest), 5),
                30 => (0, 1 + LengthOfReal(rest)),
                >= 32 and <= 246 => (b - 139, 1),
                >= 247 and <= 250 when rest.Length >= 1 => (((b - 247) * 256) + rest[0] + 108, 2),
                // Numbers below 0, where no glyphs are.
                >= 251 and <= 254 => (int.MinValue, 2),
                12 => (0, 2),
                _ => (0, 1),
            };
            at += length;
        }

        return null;
    }

    // Two digits in a byte, until one that ends the number.
    private static int LengthOfReal(ReadOnlySpan<byte> digits)
    {
        int length = 0;
        while (length < digits.Length && (digits[length] & 0x0F) != 0x0F)
            length++;
        return Math.Min(length + 1, digits.Length);
    }
}
