using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Panels;

/// <summary>GID701 with what explains it: whole units first, then single slips in one of the reports.</summary>
internal sealed class UnitFindings(UnitSums sums, List<AgencySeries> units, PanelFindings findings)
{
    // With more reports under the same suspicion none is named in the message.
    private const int MostNamed = 8;

    private PanelMember Parent => sums.Family.Parent;

    public void Check()
    {
        IReadOnlyList<WholeUnit[]> whole = new WholeUnits(sums, units).Find();
        decimal[] left = [.. sums.Differences];
        foreach (FormCell cell in sums.Cells.Where(c => whole.Count > 0 && sums.Exact(c) is not null))
            left[cell.Index] = sums.Exact(cell)!.Value - whole.Sum(w => w[0].Figures[cell.Index]);
        foreach (WholeUnit[] tied in whole)
        {
            Whole(tied, [.. sums.Cells.Where(c =>
                tied[0].Figures[c.Index] != 0 && left[c.Index] == 0 && sums.Exact(c) is not (null or 0))]);
        }

        foreach (FormCell[] group in Groups([.. sums.Cells.Where(c => IsWrong(c, left[c.Index]))]))
            Slips(group, left);
    }

    private bool IsWrong(FormCell cell, decimal left) => sums.IsWhole(cell) ? left != 0 : left < 0;

    private void Whole(WholeUnit[] tied, FormCell[] cells)
    {
        ImmutableArray<Finding> found = [.. cells.Where(IsOpen).Select(c => FindingOf(c, tied[0].Key, [.. tied.Select(t => t.Unit)]))];
        findings.Between.AddRange(found);
        foreach (WholeUnit way in tied)
        {
            findings.Repairs.Add((new("")
            {
                Likelihood = Math.Round(1.0 / tied.Length, 4),
                Mechanism = way.Key switch
                {
                    MessageKeys.CountedTwice => Mechanism.CountedTwice,
                    MessageKeys.LastYearUsed => Mechanism.LastYearKept,
                    _ => Mechanism.Other,
                },
                Changes = [.. cells.Select(c => new PanelChange(
                    Parent.Source, c.Pointer, Parent.Report[c], Parent.Report[c] - way.Figures[c.Index], Mechanism.Other))],
            }, null, found));
        }
    }

    // A cell that two units explain together has one finding.
    private bool IsOpen(FormCell cell) => !findings.Between.Exists(f => f.Rule == Rules.NotTheSumOfUnits && f.Pointer == cell.Pointer
        && f.Sources[0] == Parent.Source);

    // One slip changes a cell and its totals: the cells of a component are looked at together.
    private IEnumerable<FormCell[]> Groups(FormCell[] cells) => cells
        .GroupBy(c => Component.Of(Parent.Report.Form).FirstOrDefault(p => p.Cells.Contains(c))?.Name ?? c.Pointer)
        .Select(g => g.ToArray());

    private void Slips(FormCell[] cells, decimal[] left)
    {
        IEnumerable<Proposal> proposals = sums.Family.Counted
            .Where(u => cells.All(c => u.Report[c] is not null))
            .Select(u => new Proposal(u, [.. cells.Select(c => (c, u.Report[c] + left[c.Index]))]))
            .Prepend(new(Parent, [.. cells.Select(c => (c, Parent.Report[c] - left[c.Index]))]));
        var ranking = Ranking.Of(cells.All(MayBeExact) ? proposals : []);
        PanelMember[] suspects = ranking.Suspects;
        bool areNamed = suspects.Length is > 0 and <= MostNamed && suspects.Length < sums.Family.Counted.Length;
        string key = areNamed ? MessageKeys.Suspects : sums.IsWhole(cells[0]) ? Rule.Usual : MessageKeys.LessThanSum;
        Finding[] found = [.. cells.Where(IsOpen).Select(c => FindingOf(c, key, suspects))];
        if (found.Length == 0)
            return;
        findings.Between.AddRange(found);
        ranking.AddTo(findings, of: null, found);
    }

    // Beside a blank, a missing unit or a share of the parent's own, the difference is not what a slip has to explain.
    private bool MayBeExact(FormCell cell) => sums.IsWhole(cell) || (sums.Family.Coverage is null && sums.Exact(cell) is not null);

    private Finding FindingOf(FormCell cell, string key, PanelMember[] suspects) => new(Rules.NotTheSumOfUnits, cell.Pointer)
    {
        Severity = Parent.Report[cell] > sums.Sum(cell) && !sums.IsWhole(cell) ? FindingSeverity.Warning : FindingSeverity.Error,
        MessageKey = key,
        Expected = FindingValue.Of(sums.Sum(cell)),
        Actual = FindingValue.Of(Parent.Report[cell]!.Value),
        Sources = [Parent.Source, .. suspects.Where(s => s != Parent).Select(s => s.Source)],
        Units = [.. suspects.Select(s => s.Agency).Distinct()],
        Arguments =
        [
            PanelFindings.Text("parent", Parent.Agency), new("cell", cell.FullLabel),
            PanelFindings.Number("count", sums.Family.Counted.Length),
            PanelFindings.List("units", [.. suspects.Select(s => s.Agency).Distinct()]),
        ],
    };
}
