using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>Quirks of how figures and blanks are printed.</summary>
internal static class FigureQuirks
{
    public static DisclosureReport WithoutZeros(DisclosureReport report)
    {
        FormAnatomy anatomy = FormAnatomy.Of(report.Form);
        return report.With(report.Form.Cells.Where(c => report[c] == 0 && !anatomy.IsTotal(c))
            .Select(c => KeyValuePair.Create(c, (decimal?)null)));
    }

    public static void MarkBlanks(PageDraft draft, Random random)
    {
        string mark = random.Pick("/", "-", "—", "无");
        draft.ChangeFigures((c, _) => c.Text.Length == 0 ? mark : c.Text);
    }

    public static void SpaceBlanks(PageDraft draft, Random random) => draft.ChangeFigures((c, _) => c.Text.Length == 0 ? "\u00A0" : c.Text);

    public static void Widen(PageDraft draft, Random random) => draft.ChangeFigures((c, _) => random.Chance(60)
        ? string.Concat(c.Text.Select(d => char.IsAsciiDigit(d) ? (char)(d - '0' + '０') : d))
        : c.Text);

    public static void Group(PageDraft draft, Random random) => draft.ChangeFigures(
        (c, cell) => draft.Report[cell] is { } figure && Math.Abs(figure) >= 1000
            ? figure.ToString("#,0.############################", CultureInfo.InvariantCulture)
            : c.Text);

    public static void Tear(PageDraft draft, Random random) => draft.ChangeFigures(
        (c, _) => c.Text.Length > 1 && c.Text.All(char.IsAsciiDigit) && random.Chance(40)
            ? c.Text.Insert(random.Next(1, c.Text.Length), " ")
            : c.Text);

    public static void AddUnits(PageDraft draft, Random random) => draft.ChangeFigures(
        (c, cell) => cell.Kind == CellKind.Money && draft.Report[cell] is { } amount
            ? random.Pick(c.Text + cell.Unit, InOtherUnit(cell, amount))
            : c.Text);

    private static string InOtherUnit(FormCell cell, decimal amount) => cell.Unit is { } unit
        ? Amounts.InOther(unit, amount).ToString("0.############################", CultureInfo.InvariantCulture) + Amounts.Other(unit)
        : "";
}
