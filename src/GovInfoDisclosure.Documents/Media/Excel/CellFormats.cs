using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>How the cells of a workbook look, by their style number.</summary>
internal sealed class CellFormats
{
    private static readonly CellLook Plain = new(NumberFormat.General, default, HasBorder: false, IsFilled: false);

    private readonly CellLook[] _looks;

    public CellFormats(Stylesheet? styles, PackageGuard guard)
    {
        bool[] borders = [.. styles?.Borders?.Elements<Border>().Select(HasLine) ?? []];
        bool[] fills = [.. styles?.Fills?.Elements<Fill>().Select(IsColoured) ?? []];
        CellFont[] fonts = [.. styles?.Fonts?.Elements<Font>().Select(CellFont.Of) ?? []];
        CellFormat[] cells = [.. styles?.CellFormats?.Elements<CellFormat>() ?? []];
        Dictionary<int, NumberFormat> formats = FormatsOf(styles, cells, guard);
        _looks = [.. cells.Select(f => new CellLook(
            formats[f.NumberFormatId.ToInt() ?? 0],
            fonts.ElementAtOrDefault(f.FontId.ToInt() ?? 0),
            borders.ElementAtOrDefault(f.BorderId.ToInt() ?? 0),
            fills.ElementAtOrDefault(f.FillId.ToInt() ?? 0)))];
    }

    public CellLook Of(int? style) => style is { } index && index >= 0 && index < _looks.Length ? _looks[index] : Plain;

    private static Dictionary<int, NumberFormat> FormatsOf(Stylesheet? styles, CellFormat[] cells, PackageGuard guard)
    {
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

        return formats;
    }

    private static bool HasLine(Border border) =>
        border.Elements<BorderPropertiesType>().Any(b => b.Style?.InnerText is not (null or "none"));

    // A ground on which white text is seen.
    private static bool IsColoured(Fill fill) => fill.GradientFill is not null
        || (fill.PatternFill is { PatternType.InnerText: not "none" } pattern && !CellFont.IsWhiteColour(pattern.ForegroundColor));

    // Formats that need no code in the file. Currency is that of the document's country.
    private static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 or 6 => "¥#,##0",
        7 or 8 => "¥#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        37 or 38 or 41 => "#,##0",
        39 or 40 or 43 => "#,##0.00",
        42 => "¥#,##0",
        44 => "¥#,##0.00",
        48 => "##0.0E+0",
        49 => "@",
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => "yyyy-m-d",
        _ => "General",
    };
}
