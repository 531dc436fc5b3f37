using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID501 and GID504: figures of the narrative that no usual reading of the tables has, and what it denies though they count it.
/// </summary>
internal sealed class NarrativeFactRule(Rule rule) : ReportRule(rule)
{
    // So many cells are named in a message.
    private const int MostNames = 3;

    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        var text = new CheckedText(report);
        return Check(report, ref text);
    }

    internal override ImmutableArray<Finding> Check(DisclosureReport report, ref CheckedText text)
    {
        List<Finding>? findings = null;
        bool denies = Rule.Id == Rules.TextDeniesTable.Id;
        foreach (NarrativeFact fact in text.Read().Facts)
        {
            if (fact.Verdict == FactVerdict.Contradicts && fact.IsDenial == denies)
                (findings ??= []).Add(Contradiction(fact, report));
        }

        return findings is null ? [] : [.. findings];
    }

    /// <summary>The changes that the text states against the year before and that the two reports do not have.</summary>
    public static IEnumerable<Finding> Changes(DisclosureReport report, DisclosureReport previous) =>
        NarrativeFacts.Read(report, previous).Facts.Where(f => f is { Verdict: FactVerdict.Contradicts, IsChange: true })
        .Select(f => new NarrativeFactRule(Rules.TextContradictsTable).Contradiction(f, report));

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
        string Join(Language language) => string.Join(" + ", cells.Take(MostNames).Select(c => c.FullLabel.In(language)));
        bool all = cells.Length <= MostNames;
        return new(Join(Language.Chinese) + (all ? "" : " 等各格之和"), Join(Language.English) + (all ? "" : " and other cells"));
    }
}
