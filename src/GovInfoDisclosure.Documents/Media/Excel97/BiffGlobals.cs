using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Media.Excel;
using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Excel97;

/// <summary>What the sheets of a workbook have in common: strings, fonts, formats, and where each sheet begins.</summary>
internal sealed class BiffGlobals
{
    private const int FirstOwnColour = 8;
    private const int NodesOfFormat = 10;

    private readonly List<(string Text, List<(int From, int Font)> Runs)> _strings = [];
    private readonly List<Font> _fonts = [];
    private readonly List<string> _palette = [];
    private readonly NumberingFormats _numberFormats = new();
    private readonly DocumentFormat.OpenXml.Spreadsheet.CellFormats _formats = new();
    private readonly Borders _borders = new();
    private readonly Fills _fills = new();
    private uint _count;

    /// <exception cref="NotReadableException">The workbook has a password, or is older than Excel 97.</exception>
    public BiffGlobals(byte[] stream, Work work)
    {
        List<BiffRecord> records = [.. BiffRecord.Read(stream, 0, work)];
        const int Biff8 = 0x600;
        if (records is not [{ Type: BiffType.Begin } first, ..] || !first.Has(2) || UInt16(first.Data, 0) != Biff8)
            throw new NotReadableException(Refusals.Excel95);
        foreach (BiffRecord palette in records.Where(r => r.Type == BiffType.Palette))
            ReadPalette(palette);
        foreach (BiffRecord record in records)
            Read(record, work);
    }

    /// <summary>The sheets that are shown, by name and where each begins.</summary>
    public List<(string Name, long Start)> Sheets { get; } = [];

    public bool From1904 { get; private set; }

    /// <summary>The styles as a workbook of today has them.</summary>
    public Stylesheet ToStylesheet() => new()
    {
        NumberingFormats = _numberFormats,
        Fonts = new Fonts(_fonts),
        Fills = _fills,
        Borders = _borders,
        CellFormats = _formats,
    };

    /// <summary>The texts that cells name by number.</summary>
    public List<RichText> ToStrings() => [.. _strings.Select(s => TextOf(s.Text, s.Runs))];

    /// <summary>A text of which runs have fonts of their own.</summary>
    public RichText TextOf(string text, List<(int From, int Font)> runs)
    {
        List<(string, CellFont?)> pieces = [];
        int from = 0;
        CellFont? font = null;
        foreach ((int next, int number) in runs.Where(r => r.From <= text.Length))
        {
            if (next > from)
                pieces.Add((text[from..next], font));
            (from, font) = (Math.Max(from, next), CellFont.Of(_fonts.ElementAtOrDefault(IndexOf(number))));
        }

        pieces.Add((text[from..], font));
        return RichText.Of(pieces);
    }

    private void Read(BiffRecord record, Work work)
    {
        if (record.Type is BiffType.Font or BiffType.CellFormat or BiffType.NumberFormat)
            work.Spend(NodesOfFormat, Cost.XmlNode);
        switch (record.Type)
        {
            case BiffType.Encrypted:
                throw new NotReadableException(Refusals.Encrypted);
            case BiffType.Date1904:
                From1904 = record.Has(2) && UInt16(record.Data, 0) == 1;
                break;
            case BiffType.Sheet when record.Has(8) && record.Data[4] == 0 && record.Data[5] == 0:
                Sheets.Add((new BiffText(record, 6).Text(hasShortLength: true).Text, UInt32(record.Data, 0)));
                break;
            case BiffType.Font when record.Has(10):
                _fonts.Add(FontOf(record.Data));
                break;
            case BiffType.NumberFormat when record.Has(5):
                _numberFormats.Append(new NumberingFormat
                {
                    NumberFormatId = UInt16(record.Data, 0),
                    FormatCode = new BiffText(record, 2).Text().Text,
                });
                break;
            case BiffType.CellFormat when record.Has(20):
                AddFormat(record.Data);
                break;
            case BiffType.SharedStrings when record.Has(8):
                ReadStrings(new BiffText(record, 8), work);
                break;
            default:
                break;
        }
    }

    private void ReadStrings(BiffText texts, Work work)
    {
        while (!texts.AtEnd)
        {
            work.Spend(Cost.Cell);
            _strings.Add(texts.Text());
        }
    }

    private Font FontOf(ReadOnlySpan<byte> data)
    {
        const int TwipsOfPoint = 20;
        const int Struck = 8;
        var font = new Font(new FontSize { Val = UInt16(data, 0) / (double)TwipsOfPoint }, ColourOf<Color>(UInt16(data, 4)));
        if ((UInt16(data, 2) & Struck) != 0)
            font.Append(new Strike());
        if (UInt16(data, 8) is 1 or 2)
            font.Append(new VerticalTextAlignment { Val = VerticalAlignmentRunValues.Superscript });
        return font;
    }

    // Colours of 8 and above may be defined by the workbook.
    private T ColourOf<T>(int index)
        where T : ColorType, new() =>
        index >= FirstOwnColour && index - FirstOwnColour < _palette.Count
            ? new() { Rgb = _palette[index - FirstOwnColour] }
            : new() { Indexed = (uint)index };

    private void ReadPalette(BiffRecord record)
    {
        for (int at = 2; record.Has(at + 4); at += 4)
            _palette.Add($"FF{record.Data[at]:X2}{record.Data[at + 1]:X2}{record.Data[at + 2]:X2}");
    }

    private void AddFormat(ReadOnlySpan<byte> data)
    {
        bool hasBorder = (UInt16(data, 10) & 0xFFFF) != 0;
        bool isFilled = (UInt32(data, 14) >> 26) != 0;
        _formats.Append(new CellFormat
        {
            NumberFormatId = UInt16(data, 2),
            FontId = (uint)IndexOf(UInt16(data, 0)),
            BorderId = _count,
            FillId = _count,
        });
        _count++;
        _borders.Append(hasBorder ? new Border(new LeftBorder { Style = BorderStyleValues.Thin }) : new Border());
        _fills.Append(new Fill(isFilled
            ? new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = ColourOf<ForegroundColor>(UInt16(data, 18) & 0x7F) }
            : new PatternFill { PatternType = PatternValues.None }));
    }

    // The font with the number 4 does not exist.
    private static int IndexOf(int font) => font > 4 ? font - 1 : font;
}
