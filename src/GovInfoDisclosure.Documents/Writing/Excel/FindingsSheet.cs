using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Writing.Excel;

/// <summary>The sheet that lists the findings by the numbers that their comments have.</summary>
internal static class FindingsSheet
{
    private static readonly (LocalizedText Name, double Width, Func<Annotation, Language, string> Text)[] All =
    [
        (FindingWords.Number, 7, (a, _) => a.Number.ToString(CultureInfo.InvariantCulture)),
        (FindingWords.Severity, 9, (a, l) => FindingWords.Of(a.Severity).In(l)),
        (FindingWords.Rule, 9, (a, _) => a.Finding.Rule.Id),
        (FindingWords.Place, 26, (a, _) => a.Place),
        (FindingWords.Message, 40, (a, _) => a.Message),
        (FindingWords.Stated, 10, (a, _) => a.Stated),
        (FindingWords.Expected, 10, (a, _) => a.Expected),
        (FindingWords.Calculation, 34, (a, _) => a.Calculation),
        (FindingWords.Proposal, 34, (a, _) => a.Proposal),
    ];

    public static Worksheet Create(Annotations annotations, ExcelStyles styles)
    {
        IEnumerable<string> head = All.Select(c => c.Name.In(annotations.Language));
        var rows = new SheetData(RowOf(0, head, styles, new(ExcelFont.TableHead, InTable: true)));
        foreach (Annotation annotation in annotations.All)
        {
            rows.AppendChild(RowOf((int)rows.LongCount(), All.Select(c => c.Text(annotation, annotations.Language)), styles,
                new(ExcelFont.Table, InTable: true, AtLeft: true, ExcelStyles.Text, annotation.Severity)));
        }

        return ListSheet.Of(rows, All.Select(c => c.Width));
    }

    private static Row RowOf(int y, IEnumerable<string> texts, ExcelStyles styles, ExcelStyle style) =>
        new(texts.Select((t, x) => ExcelCells.Text(x, y, t[..UnicodeText.CutAt(t, ExcelCells.LongestText)], styles.IndexOf(style))))
        {
            RowIndex = (uint)y + 1,
        };
}
