using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Shrinks a report that need not be consistent: what may be absent goes, texts get shorter, figures smaller, blanks 0.</summary>
internal static class AnyReportShrinker
{
    public static IEnumerable<DisclosureReport> Shrink(DisclosureReport report) =>
        ReportShrinker.WithoutMetadata(report).Concat(Particulars(report)).Concat(Parts(report)).Concat(Figures(report));

    private static IEnumerable<DisclosureReport> Particulars(DisclosureReport report)
    {
        if (report.Agency.Kind is not null)
            yield return report with { Agency = report.Agency with { Kind = null } };
        if (report.Overview is not null)
            yield return report with { Overview = null };
        if (report.Problems is not null)
            yield return report with { Problems = null };
        if (report.OtherMatters is not null)
            yield return report with { OtherMatters = null };
        foreach (string name in Texts.Shorter(report.Agency.Name))
            yield return report with { Agency = report.Agency with { Name = name } };
        foreach (string title in Texts.Shorter(report.Title))
            yield return report with { Title = title };
        foreach (string contact in Texts.Shorter(report.Contact))
            yield return report with { Contact = contact };
        foreach (string address in Texts.Shorter(report.SourceAddress))
            yield return report with { SourceAddress = address };
        foreach (string text in Texts.Shorter(report.Problems?.Text))
            yield return report with { Problems = report.Problems! with { Text = text } };
        foreach (string text in Texts.Shorter(report.OtherMatters?.Text))
            yield return report with { OtherMatters = report.OtherMatters! with { Text = text } };
    }

    private static IEnumerable<DisclosureReport> Parts(DisclosureReport report)
    {
        if (report.Overview is not { } overview)
            yield break;
        foreach (string text in Texts.Shorter(overview.Text))
            yield return report with { Overview = overview with { Text = text } };
        for (int i = 0; i < overview.Parts.Length; i++)
        {
            NarrativePart part = overview.Parts[i];
            yield return report with { Overview = overview with { Parts = overview.Parts.RemoveAt(i) } };
            foreach (string heading in Texts.Shorter(part.Heading))
                yield return report with
                {
                    Overview =
                    overview with { Parts = overview.Parts.SetItem(i, part with { Heading = heading }) }
                };
            foreach (string text in Texts.Shorter(part.Text))
                yield return report with { Overview = overview with { Parts = overview.Parts.SetItem(i, part with { Text = text }) } };
        }
    }

    // All, then each table, row and cell to 0; then cells to smaller figures.
    private static IEnumerable<DisclosureReport> Figures(DisclosureReport report)
    {
        FormCell[] cells = [.. report.Form.Cells.Where(c => report[c] != 0)];
        IEnumerable<DisclosureReport> toZero = cells.GroupBy(_ => "")
            .Concat(cells.GroupBy(c => c.Row.Table.Pointer)).Concat(cells.GroupBy(c => c.Row.Pointer)).Concat(cells.GroupBy(c => c.Pointer))
            .Select(group => report.With(group.Select(c => KeyValuePair.Create(c, (decimal?)0))));
        return toZero.Concat(cells.Where(c => report[c] is not null)
            .SelectMany(c => Deductions.Of(report[c]!.Value).Select(d => report.With(c, report[c] - d))));
    }
}
