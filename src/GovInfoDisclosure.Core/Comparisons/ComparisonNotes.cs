using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Comparisons;

/// <summary>What has to be known before figures of several reports are put beside each other.</summary>
internal static class ComparisonNotes
{
    private static readonly LocalizedText Unnamed = new("（未写明）", "(not named)");

    public static IEnumerable<ComparisonNote> Of(ImmutableArray<CheckedReport> reports, bool isProseCut) =>
    [
        .. Agencies(reports), .. Years(reports), .. Editions(reports), .. Unread(reports),
        .. isProseCut ? ProseCut() : [],
    ];

    private static IEnumerable<ComparisonNote> Agencies(ImmutableArray<CheckedReport> reports)
    {
        AgencyName? last = AgencyName.Of(reports[^1].Report!.Agency.Name);
        if (last is not null && reports.All(r => AgencyName.Of(r.Report!.Agency.Name)?.Match(last) == NameMatch.Same))
            yield break;
        LocalizedText[] names = [.. reports.Select(r => r.Report!.Agency.Name is { } name ? LocalizedText.Same(name) : Unnamed).Distinct()];
        yield return new(ComparisonNoteKind.OtherAgency, new(
            $"各报告的行政机关不是同一名称，请核对是否同一机关：{string.Join('、', names.Select(n => n.Chinese))}。",
            $"The reports do not name one and the same agency: {string.Join(", ", names.Select(n => n.English))}."));
    }

    private static IEnumerable<ComparisonNote> Years(ImmutableArray<CheckedReport> reports)
    {
        int unknown = reports.Count(r => r.Report!.Year is null);
        if (unknown > 0)
        {
            yield return new(ComparisonNoteKind.YearUnknown, new(
                $"{Text(unknown)} 份报告没有写明年度，排在最后。", $"Reports that state no year ({Text(unknown)}) come last."));
        }

        int[] years = [.. reports.Select(r => r.Report!.Year).OfType<int>()];
        foreach (IGrouping<int, int> same in years.GroupBy(y => y).Where(g => g.Count() > 1))
        {
            yield return new(ComparisonNoteKind.SameYear, new(
                $"{Text(same.Key)}年度有 {Text(same.Count())} 份报告。", $"There are {Text(same.Count())} reports for {Text(same.Key)}."));
        }

        foreach ((int before, int after) in years.Zip(years.Skip(1)).Where(p => Math.Abs((long)p.Second - p.First) > 1))
        {
            yield return new(ComparisonNoteKind.YearMissing, new(
                $"{Text(before)}年度与{Text(after)}年度不相邻，其间的变化不是一年的变化。",
                $"{Text(before)} and {Text(after)} are not consecutive: the change between them is not that of a year."));
        }
    }

    private static IEnumerable<ComparisonNote> Editions(ImmutableArray<CheckedReport> reports)
    {
        DisclosureForm[] forms = [.. reports.Select(r => r.Report!.Form).Distinct()];
        if (forms.Length == 1)
            yield break;
        FormCell[] alone =
            [.. forms.SelectMany(f => f.Cells).Where(c => forms.Any(f => f.FindCell(c.Pointer) is null)).DistinctBy(c => c.Pointer)];
        yield return new(ComparisonNoteKind.OtherEdition, new(
            $"各报告使用不同的格式版本；{Text(alone.Length)} 格不是各版本都有，口径不同，不作比较。",
            $"The reports use different editions of the form; {Text(alone.Length)} cells are not on all of them and are not compared."))
        {
            Pointers = [.. alone.Select(c => c.Row.Pointer).Distinct()],
        };
    }

    private static IEnumerable<ComparisonNote> Unread(ImmutableArray<CheckedReport> reports) => reports
        .Where(r => r.Reading is { Unread: > 0 })
        .Select(r => new ComparisonNote(ComparisonNoteKind.Unread, new(
            $"{NameOf(r).Chinese}有 {Text(r.Reading!.Unread)} 格未能读出，其变化不详。",
            $"{Text(r.Reading.Unread)} cells of {NameOf(r).English} could not be read; how they changed is not known."))
        {
            Pointers = r.Reading.UnreadCells,
        });

    private static IEnumerable<ComparisonNote> ProseCut() =>
    [
        new(ComparisonNoteKind.ProseTooLong, new("文字过长，只比较了前面的部分。", "The prose is too long; only its beginning was compared.")),
    ];

    private static LocalizedText NameOf(CheckedReport report) => report.Report!.Year is { } year
        ? new($"{Text(year)}年度的报告", $"the report for {Text(year)}")
        : new($"“{report.Source}”", $"“{report.Source}”");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
