using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Single cells that no balance binds: table two and the results of table four.</summary>
internal static class CellShrinker
{
    public static IEnumerable<FigureSheet> Candidates(FigureSheet sheet)
    {
        FormCell[] cells = [.. sheet.Anatomy.FreeCells.Where(c => sheet[c] != 0 && sheet.Anatomy.Stocks.All(s => s.InForce.Row != c.Row))];
        foreach (FormCell cell in cells)
        {
            foreach (decimal deduction in Deductions.Of(sheet[cell]))
                yield return sheet.With(s => s[cell] -= deduction);
        }

        // Several results of one total become one.
        foreach (FormCell total in sheet.Anatomy.Totals)
        {
            FormCell[] addends = [.. sheet.Anatomy.AddendsOf(total).Where(cells.Contains)];
            foreach (FormCell addend in addends.Skip(1))
                yield return sheet.With(s => (s[addends[0]], s[addend]) = (s[addends[0]] + s[addend], 0));
        }
    }
}
