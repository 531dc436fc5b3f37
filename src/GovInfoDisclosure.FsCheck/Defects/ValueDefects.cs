using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>Wrong figures in right places.</summary>
internal static class ValueDefects
{
    public static IEnumerable<(FormCell, decimal?)> BlankZeroConfused(DisclosureReport report, FormCell cell, Random random)
    {
        decimal? meant = report[cell];
        if (meant is not (null or 0))
            return [];
        IEnumerable<FormCell> cells = random.Chance(50) ? [cell] : cell.Row.Cells.Where(c => report[c] == meant);
        return cells.Select(c => (c, meant is null ? 0 : (decimal?)null));
    }

    public static IEnumerable<(FormCell, decimal?)> FactorTen(DisclosureReport report, FormCell cell, Random random)
    {
        if (report[cell] is not { } figure || figure == 0)
            return [];
        decimal smaller = figure / 10, larger = figure * 10;
        return [(cell, !cell.Accepts(larger) || (cell.Accepts(smaller) && random.Chance(50)) ? smaller : larger)];
    }

    // Fees in yuan that an agency might have collected in 万元 are no defect that a check could find.
    public static IEnumerable<(FormCell, decimal?)> FactorTenThousand(DisclosureReport report, FormCell cell)
    {
        if (cell.Unit is not { } unit || report[cell] is not { } amount || amount <= 0)
            return [];
        decimal wrong = Amounts.InOther(unit, amount);
        return unit == MoneyUnit.TenThousandYuan && wrong <= Amounts.LargestFees ? [] : [(cell, wrong)];
    }

    public static IEnumerable<(FormCell, decimal?)> TotalNotUpdated(DisclosureReport report, FormCell cell, Random random)
    {
        var anatomy = FormAnatomy.Of(report.Form);
        if (!anatomy.IsTotal(cell))
            return [];
        FormCell[] details = [.. anatomy.AddendsOf(cell).Where(c => report[c] > 0)];
        return details.Length == 0 ? [] : [(cell, report[cell] - report[random.Pick<FormCell>(details)])];
    }
}
