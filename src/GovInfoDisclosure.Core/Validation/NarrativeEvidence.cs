using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>What the text of a report states of the figures of its tables, as evidence for one repair or another.</summary>
internal static class NarrativeEvidence
{
    // A text is copied from the table, or the table from the text: they differ where one of them was corrected.
    private const double Trust = 0.95;

    public static IEnumerable<Evidence> Of(DisclosureForm form, NarrativeReading text) =>
        text.Facts.Where(IsCount).Select(f => Of(f, form));

    private static bool IsCount(NarrativeFact fact) => fact is { IsChange: false, Bound: FactBound.Exact, Readings.Length: > 0 }
        && fact.Unit is not ("%" or "元" or "万元" or "亿元") && fact.Value == decimal.Truncate(fact.Value)
        && fact.Value is >= 0 and <= FormCell.MaxCount;

    private static Evidence Of(NarrativeFact fact, DisclosureForm form)
    {
        ImmutableArray<RelationTerm>[] readings =
            [.. fact.Readings.Select(r => r.Select(p => new RelationTerm(form.FindCell(p)!, 1)).ToImmutableArray())];
        return new(readings[0], (long)fact.Value, Trust) { OtherReadings = [.. readings[1..]] };
    }
}
