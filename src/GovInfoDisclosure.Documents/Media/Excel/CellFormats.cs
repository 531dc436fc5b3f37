using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>The number formats and borders of a workbook by the style number of cells.</summary>
internal sealed class CellFormats
{
    private readonly NumberFormat[] _formats;
    private readonly bool[] _borders;

    public CellFormats(Stylesheet? styles, PackageGuard guard)
    {
        bool[] borders = [.. styles?.Borders?.Elements<Border>().Select(HasLine) ?? []];
        CellFormat[] cells = [.. styles?.CellFormats?.Elements<CellFormat>() ?? []];
        Dictionary<int, string> codes = [];
        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            codes.TryAdd(format.NumberFormatId.ToInt() ?? -1, format.FormatCode?.InnerText ?? "");
        Dictionary<int, NumberFormat> formats = [];
        foreach (int id in cells.Select(f => f.NumberFormatId.ToInt() ?? 0).Distinct())
        {
            string code = codes.GetValueOrDefault(id) ?? BuiltIn(id);
            guard.CountFormat(code);
            formats[id] = NumberFormat.Parse(code);
        }

        _formats = [.. cells.Select(f => formats[f.NumberFormatId.ToInt() ?? 0])];
        _borders = [.. cells.Select(f => borders.ElementAtOrDefault(f.BorderId.ToInt() ?? 0))];
    }

    public NumberFormat Of(int? style) =>
        style is { } index && index >= 0 && index < _formats.Length ? _formats[index] : NumberFormat.General;

    public bool HasBorder(int? style) => style is { } index && _borders.ElementAtOrDefault(index);

    private static bool HasLine(Border border) =>
        border.Elements<BorderPropertiesType>().Any(b => b.Style?.InnerText is not (null or "none"));

    // Formats that need no code in the file; those that change nothing but digits shown are left out. Currency is that of the document's
    // country.
    private static string BuiltIn(int id) => id switch
    {
        9 or 10 => "0%",
        5 or 6 or 7 or 8 or 42 or 44 => "¥0",
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => "yyyy-m-d",
        _ => "General",
    };
}
