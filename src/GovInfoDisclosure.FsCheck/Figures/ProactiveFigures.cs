using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Agencies;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Table two as it looks in published reports. The columns of a row decide how it is filled in, not the edition.</summary>
internal static class ProactiveFigures
{
    private const int LargestFeesOfDepartments = 30_000;

    private const int TimesAsManyPenalties = 40;

    public static void Fill(FigureSheet sheet, Random random, InventedAgency agency, ScaleTraits traits, DisclosureReport? previous)
    {
        if (traits.IsSilent)
            return;
        foreach (FormRow row in sheet.Form.Tables[0].Rows)
        {
            // Rules are the same kind of documents as the rest of the row's block, but only few bodies may make them.
            bool isRules = row.JsonName == "governmentRules";
            if (isRules && !agency.MayMakeRules)
                continue;
            ScaleTraits own = isRules ? traits with { Issued = (0, 6), Stock = (4, 110) } : traits;
            if (sheet.Anatomy.StockOf(row) is { } stock)
                FillStock(sheet, random, stock, own, stock.StatedBy(previous));
            else if (row.Find("totalDisclosed") is not null)
                FillDisclosed(sheet, random, row, own);
            else
                FillItems(sheet, random, row, agency.Kind == AgencyKind.LocalDepartment
                    ? traits with { Fees = (0, Math.Min(LargestFeesOfDepartments, traits.Fees.To)) }
                    : traits);
        }
    }

    private static void FillStock(FigureSheet sheet, Random random, DocumentStock stock, ScaleTraits traits, decimal? before)
    {
        before ??= random.Magnitude(traits.Stock.From, traits.Stock.To);
        long issued = random.Magnitude(traits.Issued.From, traits.Issued.To);
        long repealed = random.Chance(50) ? 0 : random.Magnitude(0, 2 * traits.Issued.To);
        stock.Set(sheet, before.Value, issued, repealed);
    }

    private static void FillDisclosed(FigureSheet sheet, Random random, FormRow row, ScaleTraits traits)
    {
        long made = random.Magnitude(traits.Issued.From, traits.Issued.To);
        long disclosed = random.Chance(80) ? made : random.NextInt64(made + 1);
        sheet[row.Find("newlyMade")!] = made;
        sheet[row.Find("newlyDisclosed")!] = disclosed;
        sheet[row.Find("totalDisclosed")!] = disclosed + random.Magnitude(traits.Stock.From, traits.Stock.To);
    }

    private static void FillItems(FigureSheet sheet, Random random, FormRow row, ScaleTraits traits)
    {
        foreach (FormCell cell in row.Cells)
        {
            sheet[cell] = cell.Kind switch
            {
                CellKind.Money =>
                    Money(random, cell.Unit == MoneyUnit.TenThousandYuan ? traits.Fees.To : LargestAmount(traits), traits.Idle),
                CellKind.SignedCount => Change(random, FormAnatomy.BeforeChange(cell) is { } before ? (long)sheet[before] : 0),
                _ => Count(random, cell, traits),
            };
        }
    }

    private static long Count(Random random, FormCell cell, ScaleTraits traits) => cell.Column.JsonName switch
    {
        "previousItems" => random.Magnitude(0, Math.Min(1_500, traits.Decisions.To / 5)),
        "decisions" => Decisions(random, cell.Row, traits),
        _ => random.Magnitude(0, 40 + traits.Issued.To),
    };

    // Procurement, in yuan.
    private static long LargestAmount(ScaleTraits traits) => 5_000_000L * traits.Requests.To;

    private static long Change(Random random, long previous) => random.Pick((50, 0), (25, 1), (25, 2)) switch
    {
        0 => 0,
        1 => random.Magnitude(0, previous + 20),
        _ => -random.Magnitude(0, previous),
    };

    // For one measure of compulsion there are dozens of penalties.
    private static long Decisions(Random random, FormRow row, ScaleTraits traits)
    {
        if (random.Chance(traits.Idle))
            return 0;
        int rarity = row.JsonName == "compulsion" ? TimesAsManyPenalties : 1;
        return random.Magnitude(traits.Decisions.From / rarity, traits.Decisions.To / rarity);
    }

    private static decimal Money(Random random, long most, int idle)
    {
        if (random.Chance(Math.Max(35, idle)))
            return 0;
        int places = random.Next(5);
        long amount = random.Magnitude(1, most);
        return Math.Round(amount + (random.Next(10_000) / 10_000m), places);
    }
}
