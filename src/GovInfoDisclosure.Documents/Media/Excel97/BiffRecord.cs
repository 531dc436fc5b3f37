using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Excel97;

/// <summary>A record of a workbook stream (MS-XLS, BIFF8).</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Rest">What the records hold that continue it.</param>
internal sealed record BiffRecord(BiffType Type, ReadOnlyMemory<byte> Bytes, List<ReadOnlyMemory<byte>> Rest)
{
    public ReadOnlySpan<byte> Data => Bytes.Span;

    /// <summary>The row of a cell, from 0.</summary>
    public int Row => UInt16(Data, 0);

    /// <summary>The column of a cell, or the first of several, from 0.</summary>
    public int Column => UInt16(Data, 2);

    /// <summary>Whether it has at least so many bytes.</summary>
    public bool Has(int length) => Data.Length >= length;

    /// <summary>The records of the part of a stream that begins at an offset, without those of charts within it.</summary>
    public static IEnumerable<BiffRecord> Read(byte[] stream, long start, Work work)
    {
        BiffRecord? current = null;
        int depth = 0;
        for (long at = start; at + 4 <= stream.Length;)
        {
            var type = (BiffType)UInt16(stream, (int)at);
            int length = Math.Min(UInt16(stream, (int)at + 2), stream.Length - (int)at - 4);
            var bytes = new ReadOnlyMemory<byte>(stream, (int)at + 4, length);
            work.Spend(Cost.Cell + length);
            at += 4 + length;
            if (type == BiffType.Continue)
            {
                current?.Rest.Add(bytes);
                continue;
            }

            if (current is not null && depth == 1)
                yield return current;
            depth += type == BiffType.Begin ? 1 : type == BiffType.End ? -1 : 0;
            if (depth <= 0)
                yield break;
            current = depth == 1 ? new(type, bytes, []) : null;
        }
    }
}

/// <summary>The kinds of records that are read.</summary>
internal enum BiffType
{
    Formula = 0x06,
    End = 0x0A,
    Date1904 = 0x22,
    Encrypted = 0x2F,
    Font = 0x31,
    Continue = 0x3C,
    Object = 0x5D,
    ColumnInfo = 0x7D,
    Sheet = 0x85,
    Palette = 0x92,
    Numbers = 0xBD,
    Blanks = 0xBE,
    RichText = 0xD6,
    CellFormat = 0xE0,
    Merged = 0xE5,
    Drawing = 0xEC,
    SharedStrings = 0xFC,
    SharedString = 0xFD,
    TextObject = 0x1B6,
    Blank = 0x201,
    Number = 0x203,
    Text = 0x204,
    Logical = 0x205,
    FormulaText = 0x207,
    Row = 0x208,
    CompactNumber = 0x27E,
    NumberFormat = 0x41E,
    Begin = 0x809,
}
