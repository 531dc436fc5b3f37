using System.Collections.Immutable;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>GID501: figures in the prose are those of the tables.</summary>
internal sealed class FigureRule() : ReportRule(Rules.FigureContradicts)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) => Check(report, null);

    /// <summary>The figures that the tables, and those of the year before, contradict.</summary>
    public ImmutableArray<Finding> Check(DisclosureReport report, DisclosureReport? previous) =>
        [.. NarrativeFacts.Read(report, previous).Facts.Where(f => f is { Verdict: FactVerdict.Contradicts, IsDenial: false }).Select(Finding)];

    private Finding Finding(NarrativeFact fact) => new(Rule, fact.Cells[0])
    {
        MessageKey = fact.Expected is null ? MessageKeys.Ratio : fact.Cells.Length > 1 ? MessageKeys.SumOfCells : Rule.Usual,
        Related = [.. fact.Cells.Skip(1)],
        Expected = fact.Expected is { } expected ? FindingValue.Of(expected) : null,
        Actual = FindingValue.Of(fact.Fact.Value),
        Quote = fact.Quote,
        Fact = fact.Fact,
        Arguments =
        [
            new("quote", LocalizedText.Same(fact.Quote.Text)),
            new("count", LocalizedText.Same(fact.Cells.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ],
    };
}
