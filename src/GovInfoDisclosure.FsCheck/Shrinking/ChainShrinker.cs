using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Narratives;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Shrinks a chain to chains: fewer years, then smaller figures in one year with the following years set right.</summary>
internal static class ChainShrinker
{
    public static IEnumerable<ReportChain> Shrink(ReportChain chain)
    {
        if (chain.Reports.Length > 2)
        {
            yield return WithNarratives(chain.Reports.RemoveAt(0));
            yield return WithNarratives(chain.Reports.RemoveAt(chain.Reports.Length - 1));
        }

        ImmutableArray<DisclosureReport> bare =
            WithNarratives([.. chain.Reports.Select(r => ReportShrinker.WithoutMetadata(r).FirstOrDefault() ?? r)]).Reports;
        if (!bare.SequenceEqual(chain.Reports))
            yield return new(bare);
        FigureSheet[] sheets = [.. chain.Reports.Select(FigureSheet.Of)];
        (int, decimal) weight = Weight(sheets);
        foreach (FigureSheet[] candidate in Candidates(sheets).Where(c => Weight(c).CompareTo(weight) < 0 && c.All(s => s.IsInRange)))
            yield return WithNarratives([.. candidate.Zip(chain.Reports, (sheet, report) => sheet.ApplyTo(report))]);
    }

    private static IEnumerable<FigureSheet[]> Candidates(FigureSheet[] sheets)
    {
        yield return [.. sheets.Select(s => new FigureSheet(s.Form))];
        yield return [.. sheets.Select(s => s.With(Untie))];
        for (int year = 0; year < sheets.Length; year++)
        {
            int changed = year;
            foreach (FigureSheet smaller in FigureShrinker.Smaller(sheets[year], isTied: year > 0))
                yield return Repair([.. sheets.Select((s, i) => i == changed ? smaller : s)], changed);
        }
    }

    // Nothing carried from year to year: what was is neither received nor left open.
    private static void Untie(FigureSheet sheet)
    {
        foreach (Balance balance in sheet.Anatomy.Balances)
        {
            sheet[balance.CarriedForward] = sheet[balance.CarriedOver] = 0;
            sheet[balance.NewlyReceived] = balance.Outcomes.Sum(c => sheet[c]);
        }
    }

    private static FigureSheet[] Repair(FigureSheet[] sheets, int changed)
    {
        for (int year = changed + 1; year < sheets.Length; year++)
        {
            FigureSheet before = sheets[year - 1];
            sheets[year] = sheets[year].With(s => Follow(s, before));
        }

        return sheets;
    }

    private static void Follow(FigureSheet sheet, FigureSheet before)
    {
        for (int i = 0; i < sheet.Anatomy.Balances.Length; i++)
        {
            Balance balance = sheet.Anatomy.Balances[i];
            sheet[balance.CarriedOver] = balance.ContinuedFrom(i, before.Anatomy.Balances) is { } last ? before[last.CarriedForward] : 0;
            Rebalance(sheet, balance);
        }

        foreach (DocumentStock stock in sheet.Anatomy.Stocks)
        {
            if (before.Form.FindCell(stock.InForce.Pointer) is { } last)
                stock.Set(sheet, before[last], sheet[stock.Issued], sheet[stock.Repealed]);
        }
    }

    private static void Rebalance(FigureSheet sheet, Balance balance)
    {
        decimal excess = balance.Sinks.Sum(c => sheet[c]) - balance.Sources.Sum(c => sheet[c]);
        foreach (Forms.FormCell sink in balance.Outcomes.OrderByDescending(c => sheet[c]).Append(balance.CarriedForward).ToArray())
        {
            decimal part = Math.Clamp(excess, 0, sheet[sink]);
            sheet[sink] -= part;
            excess -= part;
        }

        // More came over than before: it is still open.
        sheet[balance.CarriedForward] -= Math.Min(0, excess);
    }

    private static (int, decimal) Weight(FigureSheet[] sheets) => (sheets.Sum(s => s.Weight.Cells), sheets.Sum(s => s.Weight.Sum));

    private static ReportChain WithNarratives(ImmutableArray<DisclosureReport> reports) =>
        new([.. reports.Select(r => NarrativeWriter.Write(r, null, null))]);
}
