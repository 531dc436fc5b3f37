using System.Globalization;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>Agencies by years with the verdict on each report, and how often each agency is named between the reports.</summary>
internal static class PanelMatrix
{
    public static void AddTo(ListWorkbook workbook, IReadOnlyList<CheckedReport> reports, CheckedPanel panel, Language language)
    {
        int[] years = [.. reports.Select(r => r.Year).OfType<int>().Distinct().Order()];
        string In(string chinese, string english) => language == Language.Chinese ? chinese : english;
        (string, double)[] columns =
        [
            (In("行政机关", "Agency"), 30), .. years.Select(y => (y.ToString(CultureInfo.InvariantCulture), 26.0)),
            (In("年度不详", "No year"), 26), (In("跨报告发现", "Between reports"), 16),
        ];
        workbook.Add(In("机关与年度", "Matrix"), columns,
        [
            .. reports.GroupBy(r => r.Agency ?? "", StringComparer.Ordinal).Select(g => Line(g.Key, [.. g], years, panel, language)),
            .. panel.Findings.Where(f => f.Rule == Rules.CoverageIncomplete && f.MessageKey == Rule.Usual)
                .SelectMany(f => f.Units).Distinct().Select(u => Line(u, [], years, panel, language)),
        ]);
    }

    private static (IEnumerable<object?> Values, FindingSeverity? Highlight) Line(
        string agency, CheckedReport[] reports, int[] years, CheckedPanel panel, Language language)
    {
        string Verdict(int? year) => string.Join("；", reports.Where(r => r.Year == year).Select(r => VerdictOf(r, language)));
        string[] verdicts = [.. years.Select(y => Verdict(y)), Verdict(null)];
        if (reports.Length == 0)
            verdicts[0] = language == Language.Chinese ? "缺少报告" : "report missing";
        int between = panel.Findings.Count(f => f.Units.Contains(agency) || reports.Any(r => f.Sources.Contains(r.Source)));
        FindingSeverity? highlight = reports.Any(r => r.Errors > 0 || r.Edition is null) ? FindingSeverity.Error
            : reports.Length == 0 || reports.Any(r => r.Warnings > 0) ? FindingSeverity.Warning : null;
        return ([agency, .. verdicts, between], highlight);
    }

    private static string VerdictOf(CheckedReport report, Language language)
    {
        string result = FindingColumns.ResultOf(report).In(language);
        if (report.Errors + report.Warnings == 0)
            return result;
        return language == Language.Chinese
            ? $"{result}（{report.Errors} 处错误，{report.Warnings} 处警告）"
            : $"{result} ({report.Errors} errors, {report.Warnings} warnings)";
    }
}
