using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>The columns of the lists.</summary>
internal static class FindingColumns
{
    private static readonly LocalizedText File = new("文件", "File"), Agency = new("行政机关", "Agency"), Year = new("年度", "Year");

    /// <summary>Of the list of findings.</summary>
    public static ImmutableArray<ListColumn<ListedFinding>> OfFindings { get; } =
    [
        new(File, 28, (f, _) => SourceOf(f.Report)),
        new(Agency, 22, (f, _) => f.Report.Agency),
        new(Year, 7, (f, _) => f.Report.Year),
        new(FindingWords.Severity, 9, (f, l) => FindingWords.Of(f.Finding.Severity).In(l)),
        new(FindingWords.Rule, 9, (f, _) => f.Finding.Rule.Id),
        new(FindingWords.Place, 36, PlaceOf),
        new(FindingWords.Message, 60, (f, l) => f.Finding.Message(l)),
        new(FindingWords.Stated, 10, (f, _) => ValueOf(f.Finding.Actual)),
        new(FindingWords.Expected, 10, (f, _) => ValueOf(f.Finding.Expected)),
        new(FindingWords.Proposal, 50, ProposalFor),
        new(new("原文位置", "Place in the file"), 22, (f, l) => f.Finding.Place?.InWords(l)),
        new(new("编号", "Id"), 19, (f, _) => f.Finding.Id),
    ];

    /// <summary>Of the list of reports.</summary>
    public static ImmutableArray<ListColumn<CheckedReport>> OfReports { get; } =
    [
        new(File, 40, (r, _) => SourceOf(r)),
        new(Agency, 28, (r, _) => r.Agency),
        new(Year, 7, (r, _) => r.Year),
        new(new("读出格数", "Cells read"), 11, (r, _) => r.Reading?.Read),
        new(new("空白格数", "Blank"), 11, (r, _) => r.Reading?.Blank),
        new(new("未读出格数", "Not read"), 13, (r, _) => r.Reading?.Unread),
        new(new("错误", "Errors"), 8, (r, _) => r.Errors),
        new(new("警告", "Warnings"), 10, (r, _) => r.Warnings),
        new(new("问题", "Problems"), 10, (r, _) => r.Localisation.Problems.Length),
        new(new("已说明理由", "Accepted"), 13, (r, _) => r.Suppressed.Length),
        new(new("结论", "Result"), 16, (r, l) => ResultOf(r).In(l)),
    ];

    private static string SourceOf(CheckedReport report) => report.Part is { } part ? $"{report.Source} ({part})" : report.Source;

    /// <summary>The verdict on a report.</summary>
    public static LocalizedText ResultOf(CheckedReport report) => report switch
    {
        { Edition: null } => new("无法读取", "cannot be read"),
        { Errors: > 0 } => new("须更正", "to correct"),
        { Warnings: > 0 } => new("请核对", "to look at"),
        _ => new("未发现问题", "no problems found"),
    };

    private static string? PlaceOf(ListedFinding listed, Language language) =>
        FormOf(listed.Report)?.LabelOf(listed.Finding.Pointer)?.In(language);

    private static string? ProposalFor(ListedFinding listed, Language language)
    {
        LocalisationResult result = listed.Report.Localisation;
        return result.Problems.FirstOrDefault(p => p.Findings.Contains(listed.Finding.Id)) is { } problem
            && FormOf(listed.Report) is { } form ? result.Proposal(problem, form, language) : null;
    }

    private static DisclosureForm? FormOf(CheckedReport report) => report.Edition is { } edition ? DisclosureForm.For(edition) : null;

    private static object? ValueOf(FindingValue? value) => value?.Number is { } number ? number : value?.Text;
}
