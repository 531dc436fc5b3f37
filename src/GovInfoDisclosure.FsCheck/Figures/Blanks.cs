using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Leaves cells of a sheet blank. Only zeros are, so that every relation can still hold.</summary>
internal static class Blanks
{
    /// <summary>Rows that tie one year to the next; chains keep them filled in, so that both years state the same.</summary>
    public static bool TiesYears(FormAnatomy anatomy, FormRow row) =>
        anatomy.StockOf(row) is not null || anatomy.Balances.Any(b => b.CarriedOver.Row == row || b.CarriedForward.Row == row);

    public static void Leave(FigureSheet sheet, Random random, BlankStyle style, Func<FormRow, bool> keep)
    {
        FormCell[] zeros = [.. sheet.Form.Cells.Where(c => sheet[c] == 0 && !keep(c.Row))];
        int percent = random.Next(10, 100);
        IEnumerable<FormCell> blanks = style switch
        {
            BlankStyle.None => [],
            BlankStyle.ZeroDetails => zeros.Where(c => !sheet.Anatomy.IsTotal(c) && c.Row.Table != sheet.Form.Tables[0]),
            BlankStyle.SomeZeros => zeros.Where(_ => random.Chance(percent)),
            _ => AllZero(zeros, random, c => c.Row.Table) ?? AllZero(zeros, random, c => c.Row) ?? [],
        };
        foreach (FormCell cell in blanks)
            sheet.SetBlank(cell, true);
    }

    // The zeros of one table or row that has nothing else.
    private static FormCell[]? AllZero<TPart>(FormCell[] zeros, Random random, Func<FormCell, TPart> partOf)
        where TPart : class
    {
        FormCell[][] parts = [.. zeros.GroupBy(partOf).Where(g => g.Count() == SizeOf(g.Key)).Select(g => g.ToArray())];
        return parts.Length == 0 ? null : parts[random.Next(parts.Length)];
    }

    private static int SizeOf(object part) => part is FormTable table ? table.Rows.Sum(r => r.Cells.Length) : ((FormRow)part).Cells.Length;
}
