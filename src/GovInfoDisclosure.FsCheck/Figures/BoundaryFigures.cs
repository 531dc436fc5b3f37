using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Figures at the limits of the form: every total stays within <see cref="FormCell.MaxCount"/>, and many reach it.</summary>
internal static class BoundaryFigures
{
    public static void Fill(FigureSheet sheet, Random random)
    {
        FillRequests(sheet, random);
        foreach (FormCell cell in sheet.Anatomy.FreeCells)
            sheet[cell] = Figure(random, cell);
        foreach (DocumentStock stock in sheet.Anatomy.Stocks)
            FillStock(sheet, random, stock);
        foreach (FormRow row in sheet.Form.Tables[^1].Rows)
            Spread(sheet, random, Large(random), [.. row.Cells.Where(c => !sheet.Anatomy.IsTotal(c))]);
    }

    private static void FillRequests(FigureSheet sheet, Random random)
    {
        long concluded = Large(random), forward = random.Chance(50) ? 0 : Large(random);
        long[] ends = Parts(random, concluded, sheet.Anatomy.Balances.Length),
            carried = Parts(random, forward, sheet.Anatomy.Balances.Length);
        foreach ((Balance balance, long end, long carry) in sheet.Anatomy.Balances.Zip(ends, carried))
        {
            // What ends came in new and what is carried forward was carried over, or the other way round: both sums stay in range.
            (sheet[balance.NewlyReceived], sheet[balance.CarriedOver]) = (end, carry);
            sheet[balance.CarriedForward] = carry;
            Spread(sheet, random, end, [.. balance.Outcomes]);
        }

        if (random.Chance(50))
        {
            foreach (Balance balance in sheet.Anatomy.Balances)
                (sheet[balance.NewlyReceived], sheet[balance.CarriedOver]) = (sheet[balance.CarriedOver], sheet[balance.NewlyReceived]);
        }
    }

    private static void FillStock(FigureSheet sheet, Random random, DocumentStock stock)
    {
        long issued = random.Chance(50) ? Large(random) : 0;
        long before = issued == 0 ? Large(random) : random.NextInt64(FormCell.MaxCount - issued + 1);
        stock.Set(sheet, before, issued, random.Chance(50) ? 0 : Large(random));
    }

    private static decimal Figure(Random random, FormCell cell) => cell.Kind switch
    {
        CellKind.Money => random.Chance(30)
            ? Amounts.LargestFees
            : random.Next((int)Amounts.LargestFees) + (random.Next(10_000) / 10_000m),
        CellKind.SignedCount => random.Chance(50) ? Large(random) : -Large(random),
        _ => Large(random),
    };

    private static long Large(Random random) => random.Pick((65, 0), (10, 1), (15, 2), (10, 3)) switch
    {
        0 => FormCell.MaxCount,
        1 => FormCell.MaxCount - 1,
        2 => random.NextInt64(FormCell.MaxCount + 1),
        _ => 0,
    };

    private static void Spread(FigureSheet sheet, Random random, long count, FormCell[] cells)
    {
        foreach ((FormCell cell, long part) in cells.Zip(Parts(random, count, cells.Length)))
            sheet[cell] = part;
    }

    private static long[] Parts(Random random, long count, int parts)
    {
        if (random.Chance(25))
            return Portions.Cut(random, count, parts);
        long[] alone = new long[parts];
        alone[random.Next(parts)] = count;
        return alone;
    }
}
