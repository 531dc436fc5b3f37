namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>A list of byte strings in a font of the Compact Font Format: their number, the size of offsets, the offsets, the
/// data.</summary>
/// <param name="Count">How many items there are.</param>
/// <param name="OffsetSize">How many bytes an offset has.</param>
/// <param name="Offsets">Where the offsets begin.</param>
/// <param name="Start">Where the data begin.</param>
/// <param name="End">Where the data end.</param>
internal readonly record struct CompactIndex(int Count, int OffsetSize, int Offsets, int Start, int End)
{
    /// <summary>The list at a place; null if there can be none.</summary>
    public static CompactIndex? At(ReadOnlySpan<byte> program, int at)
    {
        if (at < 0 || at > program.Length - 2)
            return null;
        int count = (program[at] << 8) | program[at + 1];
        if (count == 0)
            return new(0, 1, at + 2, at + 2, at + 2);
        if (at + 3 > program.Length || program[at + 2] is < 1 or > 4)
            return null;
        int size = program[at + 2], offsets = at + 3;
        long start = offsets + ((long)(count + 1) * size);
        if (start > program.Length)
            return null;
        // Offsets count from the byte before the data.
        long end = start - 1 + Offset(program, offsets + (count * size), size);
        return end < start ? null : new(count, size, offsets, (int)start, (int)Math.Min(end, program.Length));
    }

    /// <summary>Where an item is; null if that is outside of the data.</summary>
    public Range? Item(ReadOnlySpan<byte> program, int index)
    {
        long from = Start - 1 + Offset(program, Offsets + (index * OffsetSize), OffsetSize);
        long to = Start - 1 + Offset(program, Offsets + ((index + 1) * OffsetSize), OffsetSize);
        return from >= Start && from <= to && to <= End ? (int)from..(int)to : null;
    }

    private static long Offset(ReadOnlySpan<byte> program, int at, int size)
    {
        long offset = 0;
        for (int i = 0; i < size; i++)
            offset = (offset << 8) | program[at + i];
        return offset;
    }
}
