using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Media.Excel;
using GovInfoDisclosure.Documents.Media.Packages;
using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Excel97;

/// <summary>The cells of a sheet as a workbook of today has them, and the text boxes over it. Rows and columns count from 1.</summary>
internal sealed class BiffSheet(BiffGlobals globals, List<RichText> strings, PackageGuard guard)
{
    private const int Comment = 25;

    // What the header of the place of a shape is.
    private static readonly byte[] Anchor = [0, 0, 0x10, 0xF0, 18, 0, 0, 0];

    private readonly HashSet<int> _hiddenRows = [];
    private Cell? _formula;
    private CellRange? _anchor;
    private bool _isComment;

    /// <summary>The cells by row and column.</summary>
    public SortedDictionary<int, List<(int Column, Cell Cell)>> Rows { get; } = [];

    public List<(int First, int Last)> HiddenColumns { get; } = [];

    public List<CellRange> Merged { get; } = [];

    public List<(CellRange Range, string Text)> Shapes { get; } = [];

    /// <summary>Whether any formula is to be computed as soon as the workbook is opened.</summary>
    public bool IsToBeCalculated { get; private set; }

    public bool IsHidden(int row) => _hiddenRows.Contains(row);

    public void Read(IEnumerable<BiffRecord> records)
    {
        foreach (BiffRecord record in records)
            Read(record);
    }

    private void Read(BiffRecord record)
    {
        switch (record.Type)
        {
            case BiffType.Row when record.Has(16) && (UInt32(record.Data, 12) & 0x20) != 0:
                _hiddenRows.Add(record.Row + 1);
                break;
            case BiffType.ColumnInfo when record.Has(10) && (UInt16(record.Data, 8) & 1) != 0:
                HiddenColumns.Add((UInt16(record.Data, 0) + 1, UInt16(record.Data, 2) + 1));
                break;
            case BiffType.Merged:
                for (int at = 2; record.Has(at + 8); at += 8)
                    Merged.Add(new(UInt16(record.Data, at) + 1, UInt16(record.Data, at + 4) + 1, UInt16(record.Data, at + 2) + 1,
                        UInt16(record.Data, at + 6) + 1));
                break;
            case BiffType.Drawing:
                FindAnchor(record.Data);
                break;
            case BiffType.Object:
                _isComment = record.Has(6) && UInt16(record.Data, 4) == Comment;
                break;
            case BiffType.TextObject when record.Has(12) && record.Rest.Count > 0:
                AddShape(record);
                break;
            case BiffType.FormulaText when _formula is { } formula:
                formula.CellValue = new(new BiffText(record).Text().Text);
                break;
            default:
                if (record.Has(6))
                    ReadCell(record);
                break;
        }
    }

    private void ReadCell(BiffRecord record)
    {
        switch (record.Type)
        {
            case BiffType.Blank:
                Add(record, 0, new());
                break;
            case BiffType.Blanks:
                for (int i = 0; record.Has(4 + (2 * i) + 4); i++)
                    Add(record, i, new(), 4 + (2 * i));
                break;
            case BiffType.Number when record.Has(14):
                Add(record, 0, NumberOf(BitConverter.ToDouble(record.Data[6..])));
                break;
            case BiffType.CompactNumber when record.Has(10):
                Add(record, 0, NumberOf(Compact(UInt32(record.Data, 6))));
                break;
            case BiffType.Numbers:
                for (int i = 0; record.Has(4 + (6 * i) + 8); i++)
                    Add(record, i, NumberOf(Compact(UInt32(record.Data, 6 + (6 * i)))), 4 + (6 * i));
                break;
            case BiffType.SharedString when record.Has(10):
                Add(record, 0, StringOf(UInt32(record.Data, 6)));
                break;
            case BiffType.Text or BiffType.RichText when record.Has(9):
                (string text, _) = new BiffText(record, 6).Text();
                strings.Add(globals.TextOf(text, []));
                Add(record, 0, StringOf(strings.Count - 1));
                break;
            case BiffType.Logical when record.Has(8):
                Add(record, 0, LogicalOf(record.Data[6], isError: record.Data[7] != 0));
                break;
            case BiffType.Formula when record.Has(16):
                _formula = FormulaOf(record.Data);
                Add(record, 0, _formula);
                break;
            default:
                break;
        }
    }

    private void Add(BiffRecord record, int next, Cell cell, int style = 4)
    {
        guard.CountRun(0);
        cell.StyleIndex = UInt16(record.Data, style);
        if (!Rows.TryGetValue(record.Row + 1, out List<(int, Cell)>? row))
            Rows[record.Row + 1] = row = [];
        row.Add((record.Column + next + 1, cell));
    }

    private static Cell NumberOf(double number) => new() { CellValue = new(number.ToString("R", CultureInfo.InvariantCulture)) };

    private static Cell StringOf(long index) =>
        new() { DataType = CellValues.SharedString, CellValue = new(index.ToString(CultureInfo.InvariantCulture)) };

    private static Cell LogicalOf(byte value, bool isError) => isError
        ? new() { DataType = CellValues.Error, CellValue = new("#N/A") }
        : new() { DataType = CellValues.Boolean, CellValue = new(value == 0 ? "0" : "1") };

    // The value of a formula is a number, or what its last bytes say.
    private Cell FormulaOf(ReadOnlySpan<byte> data)
    {
        IsToBeCalculated |= (data[14] & 1) != 0;
        Cell cell = (UInt16(data, 12), data[6]) switch
        {
            (0xFFFF, 1) => LogicalOf(data[8], isError: false),
            (0xFFFF, 2) => LogicalOf(data[8], isError: true),
            (0xFFFF, _) => new() { DataType = CellValues.String, CellValue = new("") },
            _ => NumberOf(BitConverter.ToDouble(data[6..])),
        };
        cell.CellFormula = new();
        return cell;
    }

    // A whole number or the upper half of a binary fraction, in hundredths or not.
    private static double Compact(uint value)
    {
        double number = (value & 2) != 0 ? (int)value >> 2 : BitConverter.UInt64BitsToDouble((ulong)(value & ~3u) << 32);
        return (value & 1) != 0 ? number / 100 : number;
    }

    private void FindAnchor(ReadOnlySpan<byte> drawing)
    {
        int at = drawing.LastIndexOf(Anchor);
        if (at < 0 || at + Anchor.Length + 18 > drawing.Length)
            return;
        ReadOnlySpan<byte> place = drawing[(at + Anchor.Length)..];
        int row = UInt16(place, 6) + 1, column = UInt16(place, 2) + 1;
        _anchor = new(row, column, Math.Max(row, UInt16(place, 14) + 1), column);
    }

    private void AddShape(BiffRecord record)
    {
        if (_isComment || _anchor is not { } range)
            return;
        var text = new BiffText(record, record.Bytes.Length);
        string letters = text.AtEnd ? "" : text.Letters(UInt16(record.Data, 10), text.Byte()).Trim();
        if (letters.Length > 0)
            Shapes.Add((range, letters.ReplaceLineEndings("\n")));
    }
}
