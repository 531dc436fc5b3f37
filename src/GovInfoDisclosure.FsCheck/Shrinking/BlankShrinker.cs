using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Fills in blanks with the 0 that they mean: those of a table, of a row, single ones.</summary>
internal static class BlankShrinker
{
    public static IEnumerable<FigureSheet> Candidates(FigureSheet sheet)
    {
        FormCell[] blanks = [.. sheet.Form.Cells.Where(sheet.IsBlank)];
        return blanks.GroupBy(c => c.Row.Table.Pointer)
            .Concat(blanks.GroupBy(c => c.Row.Pointer))
            .Concat(blanks.GroupBy(c => c.Pointer))
            .Select(group => sheet.With(s => FillIn(s, group)));
    }

    public static void FillIn(FigureSheet sheet) => FillIn(sheet, sheet.Form.Cells);

    private static void FillIn(FigureSheet sheet, IEnumerable<FormCell> cells)
    {
        foreach (FormCell cell in cells)
            sheet.SetBlank(cell, false);
    }
}
