using System.Collections.Immutable;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>Writes the lists of findings and of reports as the sheets of a workbook.</summary>
internal static class ListExcel
{
    public static byte[] Write(ImmutableArray<CheckedReport> reports, CheckedPanel? panel, Language language)
    {
        using var workbook = new ListWorkbook();
        Add(
            workbook, new("核对发现", "Findings"), FindingColumns.OfFindings, ListedFinding.Of(reports), language, f => f.Finding.Severity);
        Add(workbook, new("汇总", "Reports"), FindingColumns.OfReports, reports, language, _ => null);
        if (panel is not null)
            PanelMatrix.AddTo(workbook, reports, panel, language);
        return workbook.Save();
    }

    private static void Add<T>(
        ListWorkbook workbook, LocalizedText name, ImmutableArray<ListColumn<T>> columns, IEnumerable<T> lines, Language language,
        Func<T, FindingSeverity?> highlight) => workbook.Add(
            name.In(language),
            [.. columns.Select(c => (c.Head.In(language), c.Width))],
            lines.Select(l => (columns.Select(c => c.Value(l, language)), highlight(l))));
}
