using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>GID504: what the prose denies is 0 in the tables.</summary>
internal sealed class DenialRule() : ReportRule(Rules.DeniedButCounted)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) =>
        [.. NarrativeFacts.Read(report).Facts.Where(f => f is { Verdict: FactVerdict.Contradicts, IsDenial: true }).Select(f => Finding(f, report))];

    private Finding Finding(NarrativeFact fact, DisclosureReport report)
    {
        decimal? counted = report[report.Form.FindCell(fact.Cells[0])!];
        return new(Rule, fact.Cells[0])
        {
            Related = [.. fact.Cells.Skip(1)],
            Expected = fact.Expected is { } expected ? FindingValue.Of(expected) : null,
            Actual = FindingValue.Of(fact.Fact.Value),
            Quote = fact.Quote,
            Fact = fact.Fact,
            Arguments =
            [
                new("quote", LocalizedText.Same(fact.Quote.Text)),
                new("count", LocalizedText.Same(counted?.ToString(CultureInfo.InvariantCulture) ?? "")),
            ],
        };
    }
}
