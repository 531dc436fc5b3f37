using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Documents issued, repealed and in force.</summary>
internal static class StockShrinker
{
    public static IEnumerable<FigureSheet> Candidates(FigureSheet sheet, bool isTied)
    {
        foreach (DocumentStock stock in sheet.Anatomy.Stocks)
        {
            decimal before = stock.Before(sheet), issued = sheet[stock.Issued], repealed = sheet[stock.Repealed];
            yield return sheet.With(s => stock.Set(s, before, 0, 0));
            foreach (decimal deduction in isTied ? [] : Deductions.Of(before))
                yield return sheet.With(s => stock.Set(s, before - deduction, issued, repealed));
            foreach (decimal deduction in Deductions.Of(issued))
                yield return sheet.With(s => stock.Set(s, before, issued - deduction, repealed));
            foreach (decimal deduction in Deductions.Of(repealed))
                yield return sheet.With(s => stock.Set(s, before, issued, repealed - deduction));
            // Documents in force may have been there before or be issued this year; either figure may state them.
            yield return sheet.With(s => stock.Set(s, isTied ? before : before - Math.Min(before, repealed), issued, 0));
        }
    }
}
