using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Panels;

/// <summary>What other reports show of the figures of a report whose own relations fail.</summary>
internal sealed class PanelEvidence
{
    // How often a figure of another report is right. Last year's is copied from one cell, a sum is of many.
    private const double TrustInYear = 0.9, TrustInSum = 0.8;

    private readonly Dictionary<int, ImmutableArray<Evidence>.Builder> _evidence = [];

    public ImmutableArray<Evidence> For(int report) => _evidence.TryGetValue(report, out var evidence) ? evidence.ToImmutable() : [];

    /// <summary>Requests carried over are those carried forward by the year before.</summary>
    public void AddYears(AgencySeries series)
    {
        foreach ((PanelMember last, PanelMember next) in series.Pairs)
        {
            foreach (FormCell cell in next.Report.Form.CarriedOver.Cells)
            {
                if (last.Report.Form.CarriedForward.Find(cell.Column.JsonName) is not { } before)
                    continue;
                Add(next, cell, last.Report[before], TrustInYear);
                Add(last, before, next.Report[cell], TrustInYear);
            }
        }
    }

    /// <summary>A figure of a parent is the sum of its units.</summary>
    public void AddSum(PanelMember member, FormCell cell, decimal? figure) => Add(member, cell, figure, TrustInSum);

    private void Add(PanelMember member, FormCell cell, decimal? figure, double trust)
    {
        if (figure is not { } value || member.Checked.Localisation.Components.IsEmpty
            || cell.Kind != CellKind.Count || !cell.Accepts(value))
            return;
        if (!_evidence.TryGetValue(member.Index, out ImmutableArray<Evidence>.Builder? evidence))
            _evidence.Add(member.Index, evidence = ImmutableArray.CreateBuilder<Evidence>());
        evidence.Add(new([new RelationTerm(cell, 1)], (long)value, trust));
    }
}
