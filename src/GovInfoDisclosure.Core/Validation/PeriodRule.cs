using System.Collections.Immutable;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>GID803: the figures of a report are of its calendar year.</summary>
internal sealed class PeriodRule() : ReportRule(Rules.PeriodIsNotYear)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.Year is not { } year)
            return [];
        ImmutableArray<Finding> inText = [.. StatedYears.OfPeriod(report).Select(q => new Finding(Rule, q.Quote.Pointer)
        {
            MessageKey = MessageKeys.Text,
            Related = ["/year"],
            Expected = FindingValue.Of(year),
            Actual = FindingValue.Of(q.Year),
            Quote = q.Quote,
        })];
        return [.. OfMember(report, year), .. inText];
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

    private static FindingValue Text(ReportPeriod period) =>
        FindingValue.Of($"{FindingValue.Of(period.From)}/{FindingValue.Of(period.To)}");
}
