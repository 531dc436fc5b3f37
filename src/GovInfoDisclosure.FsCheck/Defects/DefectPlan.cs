using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>
/// One mistake: its mechanism, where it happens, and what it depends on besides. It can be made in any report of the edition.
/// </summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Site">The cell at which it happens.</param>
/// <param name="Variant">Decides what is left to chance, such as which digit.</param>
/// <param name="LastYear">Last year's figures, for the mechanism that copies them.</param>
internal sealed record DefectPlan(DefectMechanism Mechanism, FormCell Site, int Variant, DisclosureReport? LastYear)
{
    /// <summary>The report with the mistake in it; null if it cannot happen there or would change nothing.</summary>
    public DefectiveReport? MakeIn(DisclosureReport original)
    {
        ImmutableArray<CellChange> changes = [.. Figures(original).OrderBy(f => f.Cell.Index)
            .Where(f => f.Figure != original[f.Cell]).Select(f => new CellChange(f.Cell, original[f.Cell], f.Figure))];
        if (changes.IsEmpty || changes.Any(c => c.To is { } figure && !c.Cell.Accepts(figure)))
            return null;
        DisclosureReport report = original.With(changes.Select(c => KeyValuePair.Create(c.Cell, c.To)));
        return new(original, report, new(Mechanism, changes), [.. NaiveFindings.In(report)]) { Plan = this };
    }

    private IEnumerable<(FormCell Cell, decimal? Figure)> Figures(DisclosureReport original)
    {
        Random random = RandomSource.From(Variant);
        return Mechanism switch
        {
            DefectMechanism.DigitWrong => DigitDefects.Wrong(original, Site, random),
            DefectMechanism.DigitsTransposed => DigitDefects.Transposed(original, Site, random),
            DefectMechanism.DigitsTorn => DigitDefects.Torn(original, Site, random),
            DefectMechanism.DigitsJoined => DigitDefects.Joined(original, Site),
            DefectMechanism.NeighbourValue => PositionDefects.NeighbourValue(original, Site, random),
            DefectMechanism.RowsSwapped => PositionDefects.RowsSwapped(original, Site),
            DefectMechanism.ColumnsShifted => PositionDefects.ColumnsShifted(original, Site, random),
            DefectMechanism.RowDropped => Site.Row.Cells.Select(c => (c, (decimal?)null)),
            DefectMechanism.BlankZeroConfused => ValueDefects.BlankZeroConfused(original, Site, random),
            DefectMechanism.FactorTen => ValueDefects.FactorTen(original, Site, random),
            DefectMechanism.FactorTenThousand => ValueDefects.FactorTenThousand(original, Site),
            DefectMechanism.TotalNotUpdated => ValueDefects.TotalNotUpdated(original, Site, random),
            _ => LastYear is null ? [] : [(Site, LastYear[Site])],
        };
    }
}
