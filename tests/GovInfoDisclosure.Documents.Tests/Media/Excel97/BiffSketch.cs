using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Compound;

namespace GovInfoDisclosure.Documents.Tests.Media.Excel97;

/// <summary>Small workbooks of Excel 97.</summary>
internal static class BiffSketch
{
    /// <summary>A workbook of one sheet.</summary>
    /// <param name="sheet">The records of the sheet.</param>
    /// <param name="globals">More records of the workbook; a font and a cell format are there in any case.</param>
    public static byte[] File(byte[] sheet, params byte[] globals) => CompoundSketch.File(("Workbook", Workbook(sheet, globals)));

    /// <summary>The stream of a workbook.</summary>
    public static byte[] Workbook(byte[] sheet, params byte[] globals)
    {
        byte[] before = [.. Begin(5), .. globals];
        byte[] name = [.. Record(0x85, [.. Bytes(0u), 0, 0, 1, 1, .. Encoding.Unicode.GetBytes("表")]), .. Record(0x0A)];
        BitConverter.GetBytes(before.Length + name.Length).CopyTo(name, 4);
        return [.. before, .. name, .. Begin(0x10), .. sheet, .. Record(0x0A)];
    }

    public static byte[] Record(int type, params byte[] data) => [.. Bytes((ushort)type), .. Bytes((ushort)data.Length), .. data];

    /// <summary>A font of ten points.</summary>
    public static byte[] Font(bool struck = false, bool raised = false, int colour = 0x7FFF) =>
        Record(0x31, [.. Bytes((ushort)200), (byte)(struck ? 8 : 0), 0, .. Bytes((ushort)colour), 0, 0, (byte)(raised ? 1 : 0), 0, 0, 0,
            0, 0, 0, 0]);

    /// <summary>A cell format.</summary>
    public static byte[] Format(int font, int number = 0) =>
        Record(0xE0, [.. Bytes((ushort)font), .. Bytes((ushort)number), .. new byte[16]]);

    public static byte[] Number(int row, int column, double value, int format = 0) =>
        Record(0x203, [.. Place(row, column, format), .. BitConverter.GetBytes(value)]);

    public static byte[] Text(int row, int column, string text, int format = 0) => Record(0x204,
        [.. Place(row, column, format), .. Bytes((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);

    public static byte[] Place(int row, int column, int format = 0) =>
        [.. Bytes((ushort)row), .. Bytes((ushort)column), .. Bytes((ushort)format)];

    public static byte[] Bytes(ushort value) => BitConverter.GetBytes(value);

    public static byte[] Bytes(uint value) => BitConverter.GetBytes(value);

    private static byte[] Begin(int kind) => Record(0x809, [.. Bytes(0x600), .. Bytes((ushort)kind), 0, 0, 0, 0]);
}
