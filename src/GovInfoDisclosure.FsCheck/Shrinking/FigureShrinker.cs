using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>
/// Consistent figures with less to read than given ones. Details change, totals follow; in table three a request is taken away at
/// both ends, where it came in and where it went.
/// </summary>
internal static class FigureShrinker
{
    /// <param name="sheet">Consistent figures.</param>
    /// <param name="isTied">Whether a year before gives what was carried over and which documents were in force.</param>
    public static IEnumerable<FigureSheet> Smaller(FigureSheet sheet, bool isTied = false)
    {
        (int, decimal) weight = sheet.Weight;
        return Coarse(sheet, isTied)
            .Concat(RequestShrinker.Candidates(sheet, isTied))
            .Concat(StockShrinker.Candidates(sheet, isTied))
            .Concat(CellShrinker.Candidates(sheet))
            .Concat(BlankShrinker.Candidates(sheet))
            .Where(candidate => candidate.Weight.CompareTo(weight) < 0 && candidate.IsInRange);
    }

    private static IEnumerable<FigureSheet> Coarse(FigureSheet sheet, bool isTied)
    {
        if (!isTied)
        {
            yield return new FigureSheet(sheet.Form);
            foreach (FormTable table in sheet.Form.Tables)
                yield return sheet.With(s => Clear(s, table.Rows.SelectMany(r => r.Cells)));
        }

        yield return sheet.With(BlankShrinker.FillIn);
        yield return sheet.With(s => Clear(s, s.Anatomy.FreeCells.Where(c => s.Anatomy.Stocks.All(stock => stock.InForce.Row != c.Row))));
    }

    private static void Clear(FigureSheet sheet, IEnumerable<FormCell> cells)
    {
        foreach (FormCell cell in cells)
        {
            sheet[cell] = 0;
            sheet.SetBlank(cell, false);
        }
    }
}
