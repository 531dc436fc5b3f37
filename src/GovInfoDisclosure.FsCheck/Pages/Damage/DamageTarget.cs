using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>A table that is being damaged.</summary>
/// <param name="Table">The table.</param>
/// <param name="Report">What the document said before.</param>
/// <param name="Random">Decides where.</param>
/// <param name="Printed">The figures that are printed otherwise than before.</param>
internal sealed record DamageTarget(PageTable Table, DisclosureReport Report, Random Random, Dictionary<FormCell, decimal?> Printed)
{
    public List<List<PageCell>> Rows => Table.Rows;

    public List<PageCell> AnyRow() => Rows[Random.Next(Rows.Count)];

    /// <summary>A row and a place in it where a figure is printed for the first time; null if the table has none left.</summary>
    public (List<PageCell> Row, int At)? AnyFigure()
    {
        (List<PageCell>, int)[] figures =
        [
            .. Rows.SelectMany(r => r.Select((c, i) => (Row: r, At: i, Cell: c)))
                .Where(f => f.Cell is { Figure: not null, IsCopy: false }).Select(f => (f.Row, f.At)),
        ];
        return figures.Length == 0 ? null : Random.Pick<(List<PageCell>, int)>(figures);
    }

    /// <summary>Any grid column but the last <paramref name="but"/>.</summary>
    public int AnyColumn(int but = 0)
    {
        int width = Table.Positions().Zip(Rows)
            .Max(r => r.First.Zip(r.Second).Select(c => c.First + c.Second.Columns).DefaultIfEmpty().Max());
        return Random.Next(Math.Max(1, width - but));
    }

    /// <summary>For each row that has one: the index of the cell that covers a grid column and begins in this row.</summary>
    public IEnumerable<(List<PageCell> Row, int At)> Column(int x)
    {
        int[][] positions = Table.Positions();
        for (int y = 0; y < Rows.Count; y++)
        {
            int at = Rows[y].Zip(positions[y]).ToList().FindIndex(c => c.Second <= x && x < c.Second + c.First.Columns);
            if (at >= 0)
                yield return (Rows[y], at);
        }
    }
}
