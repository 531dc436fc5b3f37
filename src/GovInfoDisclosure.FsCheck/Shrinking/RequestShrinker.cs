using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>Table three: whole columns and rows first, then rows and columns merged, then requests taken away.</summary>
internal static class RequestShrinker
{
    public static IEnumerable<FigureSheet> Candidates(FigureSheet sheet, bool isTied)
    {
        Balance[] balances = [.. sheet.Anatomy.Balances.Where(b => b.Sources.Any(c => sheet[c] != 0))];
        return Columns(sheet, balances, isTied)
            .Concat(Rows(sheet, balances, isTied))
            .Concat(balances.SelectMany(b => Sinks(sheet, b)))
            .Concat(isTied ? [] : balances.Select(b => sheet.With(s => Move(s, b.CarriedOver, b.NewlyReceived))))
            .Concat(balances.SelectMany(b => Pairs(sheet, b, isTied)));
    }

    private static IEnumerable<FigureSheet> Columns(FigureSheet sheet, Balance[] balances, bool isTied)
    {
        Balance[] movable = [.. balances.Where(b => !isTied || sheet[b.CarriedOver] == 0)];
        foreach (Balance column in movable)
        {
            yield return sheet.With(s =>
            {
                foreach (FormCell cell in column.Cells)
                    s[cell] = 0;
            });
        }

        foreach (Balance column in movable)
        {
            foreach (Balance target in balances.Where(b => b != column))
            {
                yield return sheet.With(s =>
                {
                    foreach ((FormCell from, FormCell to) in column.Cells.Zip(target.Cells))
                        Move(s, from, to);
                });
            }
        }
    }

    private static IEnumerable<FigureSheet> Rows(FigureSheet sheet, Balance[] balances, bool isTied)
    {
        for (int row = 0; row < sheet.Anatomy.Balances[0].Sinks.Length; row++)
        {
            yield return sheet.With(s =>
            {
                foreach (Balance balance in balances)
                    TakeAway(s, balance, balance.Sinks[row], s[balance.Sinks[row]], isTied);
            });
        }

        for (int row = 0; row < sheet.Anatomy.Balances[0].Sinks.Length; row++)
        {
            yield return sheet.With(s =>
            {
                foreach (Balance balance in balances.Where(b => b.Sinks[row] != b.CarriedForward))
                    Move(s, balance.Sinks[row], balance.CarriedForward);
            });
        }
    }

    // One way out takes over what left by another.
    private static IEnumerable<FigureSheet> Sinks(FigureSheet sheet, Balance balance)
    {
        FormCell[] used = [.. balance.Sinks.Where(c => sheet[c] != 0)];
        foreach (FormCell from in used)
        {
            foreach (FormCell to in used.Append(balance.CarriedForward).Distinct().Where(c => c != from))
                yield return sheet.With(s => Move(s, from, to));
        }
    }

    private static IEnumerable<FigureSheet> Pairs(FigureSheet sheet, Balance balance, bool isTied)
    {
        FormCell[] sources = [.. balance.Sources.Where(c => sheet[c] != 0 && !(isTied && c == balance.CarriedOver))];
        foreach (FormCell sink in balance.Sinks.Where(c => sheet[c] != 0))
        {
            foreach (FormCell source in sources)
            {
                foreach (decimal deduction in Deductions.Of(Math.Min(sheet[sink], sheet[source])))
                {
                    yield return sheet.With(s =>
                    {
                        s[sink] -= deduction;
                        s[source] -= deduction;
                    });
                }
            }
        }
    }

    // Takes requests out of a sink and, as far as there are any, out of the sources; what the sources do not give stays.
    private static void TakeAway(FigureSheet sheet, Balance balance, FormCell sink, decimal count, bool isTied)
    {
        foreach (FormCell source in balance.Sources.Where(c => !(isTied && c == balance.CarriedOver)))
        {
            decimal part = Math.Min(count, sheet[source]);
            sheet[source] -= part;
            sheet[sink] -= part;
            count -= part;
        }
    }

    private static void Move(FigureSheet sheet, FormCell from, FormCell to)
    {
        sheet[to] += sheet[from];
        sheet[from] = 0;
    }
}
