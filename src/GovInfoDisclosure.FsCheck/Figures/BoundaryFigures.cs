using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Figures at the limits: every total is within them, and many reach them.</summary>
/// <param name="sheet">The figures; all are 0 before.</param>
/// <param name="random">The source of all choices.</param>
/// <param name="limits">The limits.</param>
internal sealed class BoundaryFigures(FigureSheet sheet, Random random, Limits limits)
{
    /// <param name="previous">Last year's report, which this one follows; null: none is known.</param>
    public void Fill(DisclosureReport? previous)
    {
        FillRequests(previous);
        foreach (FormCell cell in sheet.Anatomy.FreeCells)
            sheet[cell] = Figure(cell);
        foreach (DocumentStock stock in sheet.Anatomy.Stocks)
            FillStock(stock, (long?)stock.StatedBy(previous));
        foreach (FormRow row in sheet.Form.Tables[^1].Rows)
            Spread(Large(), [.. row.Cells.Where(c => !sheet.Anatomy.IsTotal(c))]);
    }

    private void FillRequests(DisclosureReport? previous)
    {
        int columns = sheet.Anatomy.Balances.Length;
        long[] news = Parts(Large(), columns);
        long[] olds = previous is null
            ? Parts(random.Chance(50) ? 0 : Large(), columns)
            : [.. sheet.Anatomy.LeftOpenBy(previous)];
        // What came in new ends and what was carried over stays open, or the other way round: both sums are within the limit.
        bool newOnesEnd = random.Chance(50);
        foreach ((Balance balance, long fresh, long old) in sheet.Anatomy.Balances.Zip(news, olds))
        {
            (sheet[balance.NewlyReceived], sheet[balance.CarriedOver]) = (fresh, old);
            (long ended, long open) = newOnesEnd ? (fresh, old) : (old, fresh);
            sheet[balance.CarriedForward] = open;
            Spread(ended, [.. balance.Outcomes]);
        }
    }

    private void FillStock(DocumentStock stock, long? stated)
    {
        long before = stated ?? (random.Chance(50) ? Large() : random.NextInt64(limits.Count + 1)), room = limits.Count - before;
        long issued = random.Chance(50) ? room : random.NextInt64(room + 1);
        stock.Set(sheet, before, issued, random.Chance(50) ? 0 : Large());
    }

    private decimal Figure(FormCell cell) => cell.Kind switch
    {
        CellKind.Money => random.Chance(30) ? limits.Fees : random.NextInt64(limits.Fees) + (random.Next(10_000) / 10_000m),
        CellKind.SignedCount => random.Chance(50) ? Large() : -Large(),
        _ => Large(),
    };

    private long Large() => random.Pick((65, 0), (10, 1), (15, 2), (10, 3)) switch
    {
        0 => limits.Count,
        1 => limits.Count - 1,
        2 => random.NextInt64(limits.Count + 1),
        _ => 0,
    };

    private void Spread(long count, FormCell[] cells)
    {
        foreach ((FormCell cell, long part) in cells.Zip(Parts(count, cells.Length)))
            sheet[cell] = part;
    }

    private long[] Parts(long count, int parts)
    {
        if (random.Chance(25))
            return Portions.Cut(random, count, parts);
        long[] alone = new long[parts];
        alone[random.Next(parts)] = count;
        return alone;
    }
}
