using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>GID803: the figures of a report are of its calendar year, as its period and its text name it.</summary>
internal sealed partial class PeriodRule() : ReportRule(Rules.PeriodIsNotYear)
{
    private const string Subject = "统计";

    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.Year is not { } year)
            return [];
        ImmutableArray<Finding> ofMember = OfMember(report, year);
        return report.Overview is { } overview && MayState(overview) ? [.. ofMember, .. InText(report, year)] : ofMember;
    }

    private ImmutableArray<Finding> OfMember(DisclosureReport report, int year)
    {
        if (report.Period is not { } period)
            return [];
        var expected = new ReportPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return period == expected
            ? []
            : [new Finding(Rule, "/period") { Related = ["/year"], Expected = Text(expected), Actual = Text(period) }];
    }

    private static bool MayState(Narrative overview)
    {
        foreach (NarrativePart part in overview.Parts)
        {
            if (part.Text.Contains(Subject, StringComparison.Ordinal))
                return true;
        }

        return overview.Text.Contains(Subject, StringComparison.Ordinal);
    }

    private List<Finding> InText(DisclosureReport report, int year)
    {
        List<Finding> findings = [];
        foreach (NarrativeText text in NarrativeText.Of(report).TakeWhile(t => t.Pointer.StartsWith("/overview", StringComparison.Ordinal)))
        {
            if (!text.Text.Contains(Subject, StringComparison.Ordinal))
                continue;
            foreach (Match match in Period().Matches(text.Text))
            {
                if (NumberOf(match.Groups["from"]) == year && (!match.Groups["to"].Success || NumberOf(match.Groups["to"]) == year))
                    continue;
                Group period = match.Groups["period"];
                var quote = new FindingQuote(text.Pointer, period.Index, period.Length, period.Value);
                findings.Add(new(Rule, text.Pointer)
                {
                    Related = ["/year"],
                    Expected = FindingValue.Of(year),
                    Quote = quote,
                    MessageKey = MessageKeys.InText,
                    Arguments = [new("section", QuotedSection.Of(quote, report.Form)), new("quote", LocalizedText.Same(quote.Text))],
                });
            }
        }

        return findings;
    }

    private static int NumberOf(Group year) =>
        int.TryParse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    // 统计期限自2024年1月1日起至2024年12月31日止; the last day may leave out its year.
    [GeneratedRegex(
        Subject + "[^。；\n]{0,12}?(?<period>(?<from>20[0-9]{2}) ?年 ?1 ?月 ?1 ?日[^0-9。；\n]{0,3}(?:(?<to>20[0-9]{2}) ?年)? ?12 ?月 ?31 ?日)")]
    private static partial Regex Period();

    private static FindingValue Text(ReportPeriod period) =>
        FindingValue.Of($"{FindingValue.Of(period.From)}/{FindingValue.Of(period.To)}");
}
