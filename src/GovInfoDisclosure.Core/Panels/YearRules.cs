using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>R5, R6 and the changes that a text states: a report beside the one of the same agency for the year before.</summary>
internal sealed class YearRules(PanelFindings findings)
{
    /// <summary>Compares all reports of an agency for consecutive years.</summary>
    public void Check(AgencySeries series)
    {
        foreach ((PanelMember last, PanelMember next) in series.Pairs)
            Compare(last, next, series.Counted);
    }

    private void Compare(PanelMember last, PanelMember next, SortedDictionary<int, PanelMember> years)
    {
        CarryOver(last, next);
        if (last.Report.Edition != next.Report.Edition)
        {
            findings.OfReport[next.Index].Add(new(Rules.NotComparable, "/edition")
            {
                MessageKey = MessageKeys.OtherEdition,
                Sources = [next.Source, last.Source],
                Arguments = [PanelFindings.Number("year", last.Year!.Value), new("form", last.Report.Form.Name)],
            });
            return;
        }

        Stocks(last, next, years);
        findings.OfReport[next.Index].AddRange(NarrativeFactRule.Changes(next.Report, last.Report)
            .Select(f => f with { Sources = [next.Source, last.Source] }));
        findings.OfReport[next.Index].AddRange(Repetition.Between(last, next));
    }

    private void CarryOver(PanelMember last, PanelMember next)
    {
        List<(FormCell Before, FormCell After)> wrong = [];
        List<Finding> found = [];
        foreach (FormCell cell in next.Report.Form.CarriedOver.Cells)
        {
            if (last.Report.Form.CarriedForward.Find(cell.Column.JsonName) is not { } before || last.Report[before] is not { } left
                || next.Report[cell] is not { } taken || left == taken)
                continue;
            wrong.Add((before, cell));
            found.Add(new(Rules.CarryOverDiffers, cell.Pointer)
            {
                Expected = FindingValue.Of(left),
                Actual = FindingValue.Of(taken),
                Sources = [next.Source, last.Source],
                Arguments = [new("cell", cell.FullLabel), PanelFindings.Number("year", last.Year!.Value)],
            });
        }

        if (wrong.Count == 0)
            return;
        findings.OfReport[next.Index].AddRange(found);
        Ranking.Of(
        [
            new(next, [.. wrong.Select(w => (w.After, last.Report[w.Before]))]),
            new(last, [.. wrong.Select(w => (w.Before, next.Report[w.After]))]),
        ]).AddTo(findings, next, found);
    }

    private void Stocks(PanelMember last, PanelMember next, SortedDictionary<int, PanelMember> years)
    {
        foreach (DocumentBalance balance in next.Report.Form.DocumentBalances)
        {
            if (last.Report[balance.InForce] is not { } before || next.Report[balance.Issued] is not { } issued
                || next.Report[balance.Repealed] is not { } repealed || next.Report[balance.InForce] is not { } stated)
            {
                findings.OfReport[next.Index].AddRange(StockBounds.Check(balance, last, next));
                continue;
            }

            if (before + issued - repealed == stated)
                continue;
            var finding = new Finding(Rules.InForceDiffers, balance.InForce.Pointer)
            {
                Related = [balance.Issued.Pointer, balance.Repealed.Pointer],
                Expected = before + issued - repealed >= 0 ? FindingValue.Of(before + issued - repealed) : null,
                Actual = FindingValue.Of(stated),
                Sources = [next.Source, last.Source],
                Arguments =
                [
                    new("cell", balance.InForce.FullLabel), PanelFindings.Number("year", last.Year!.Value),
                    PanelFindings.Number("before", before), PanelFindings.Number("issued", issued),
                    PanelFindings.Number("repealed", repealed), PanelFindings.Number("expected", before + issued - repealed),
                ],
            };
            findings.OfReport[next.Index].Add(finding);
            Ranking.Of(StockProposals.For(balance, last, next, years)).AddTo(findings, next, [finding]);
        }
    }
}
