using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>GID501 and GID504: figures of the narrative that no usual reading of the tables has, and what it denies though they count it.</summary>
internal sealed class NarrativeFactRule(Rule rule) : ReportRule(rule)
{
    // So many cells are named in a message.
    private const int MostNames = 3;

    public override ImmutableArray<Finding> Check(DisclosureReport report) =>
        NarrativeText.HasAny(report) ? FindingsIn(report) : [];

    /// <summary>What is found only beside last year's report: changes (同比) that it contradicts.</summary>
    public ImmutableArray<Finding> Changes(DisclosureReport report, DisclosureReport previous)
    {
        if (!NarrativeText.HasAny(report))
            return [];
        HashSet<FindingQuote> alone =
            [.. NarrativeFacts.Read(report).Facts.Where(f => f.Verdict == FactVerdict.Contradicts).Select(f => f.Quote)];
        return
        [
            .. NarrativeFacts.Read(report, previous).Facts
                .Where(f => f.Verdict == FactVerdict.Contradicts && !f.IsDenial && !alone.Contains(f.Quote))
                .Select(f => Contradiction(f, report)),
        ];
    }

    private ImmutableArray<Finding> FindingsIn(DisclosureReport report) =>
    [
        .. NarrativeFacts.Read(report).Facts
            .Where(f => f.Verdict == FactVerdict.Contradicts && f.IsDenial == (Rule.Id == Rules.TextDeniesTable.Id))
            .Select(f => Contradiction(f, report)),
    ];

    private Finding Contradiction(NarrativeFact fact, DisclosureReport report)
    {
        FormCell[] cells = [.. fact.Readings[0].Select(p => report.Form.FindCell(p)!)];
        // Of what is denied, the cell that counts comes first.
        FormCell first = fact.IsDenial ? cells.FirstOrDefault(c => report[c] > 0) ?? cells[0] : cells[0];
        string[] others = [.. fact.Readings.SelectMany(r => r).Distinct().Where(p => p != first.Pointer)];
        return new(Rule, first.Pointer)
        {
            Related = [.. others],
            Expected = fact.Expected is { } expected ? FindingValue.Of(expected) : null,
            Actual = FindingValue.Of(fact.Value),
            Quote = fact.Quote,
            Fact = new(fact.Name, fact.Value, fact.Bound, fact.Unit),
            MessageKey = fact.Expected is null ? MessageKeys.Ratio : Rule.Usual,
            Arguments =
            [
                new("section", QuotedSection.Of(fact.Quote, report.Form)),
                new("quote", LocalizedText.Same(fact.Quote.Text)),
                new("cells", NamesOf(cells)),
            ],
        };
    }

    private static LocalizedText NamesOf(FormCell[] cells)
    {
        string Join(Language language, string separator) => string.Join(separator, cells.Take(MostNames).Select(c => c.FullLabel.In(language)));
        bool all = cells.Length <= MostNames;
        return new(Join(Language.Chinese, " + ") + (all ? "" : " 等各格之和"), Join(Language.English, " + ") + (all ? "" : " and other cells"));
    }
}
