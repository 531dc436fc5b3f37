using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>Damage to whole columns. A merged cell that reaches over the place gets narrower or wider.</summary>
internal static class ColumnDamage
{
    public static void Drop(DamageTarget target)
    {
        foreach ((List<PageCell> row, int at) in target.Column(target.AnyColumn()).ToArray())
        {
            if (row[at].Columns > 1)
                row[at] = row[at] with { Columns = row[at].Columns - 1 };
            else
                row.RemoveAt(at);
        }
    }

    public static void Repeat(DamageTarget target)
    {
        foreach ((List<PageCell> row, int at) in target.Column(target.AnyColumn()).ToArray())
            row.Insert(at, row[at]);
    }

    public static void Add(DamageTarget target)
    {
        foreach ((List<PageCell> row, int at) in target.Column(target.AnyColumn()).ToArray())
        {
            if (row[at].Columns > 1)
                row[at] = row[at] with { Columns = row[at].Columns + 1 };
            else
                row.Insert(at, new("") { Rows = row[at].Rows });
        }
    }

    // Two columns of figures change places with the heads that name them, in every block that has both.
    public static void Swap(DamageTarget target)
    {
        FormBlock block = target.Random.Pick(target.Table.Form.Blocks.AsSpan());
        FormColumn first = target.Random.Pick(block.Columns.AsSpan()), second = target.Random.Pick(block.Columns.AsSpan());
        List<PageCell>[] heads = [.. target.Rows.Where(r => !r.Exists(c => c.Figure is not null))];
        // A head that reaches over two lines would have to be torn apart.
        if (!heads.Any(h => Places(h, first).Length > 0) || heads.Any(h => Places(h, first).Length != Places(h, second).Length))
            return;
        foreach (List<PageCell> row in target.Rows)
        {
            foreach ((int one, int other) in Places(row, first).Zip(Places(row, second)))
                (row[one], row[other]) = (row[other], row[one]);
        }
    }

    public static void Merge(DamageTarget target)
    {
        foreach ((List<PageCell> row, int at) in target.Column(target.AnyColumn(but: 1)).ToArray())
        {
            if (row[at].Columns > 1)
                row[at] = row[at] with { Columns = row[at].Columns - 1 };
            else if (at + 1 < row.Count)
                CellDamage.MergeAt(row, at);
        }
    }

    public static void Split(DamageTarget target)
    {
        foreach ((List<PageCell> row, int at) in target.Column(target.AnyColumn()).ToArray())
        {
            int length = row[at].Text.Length;
            if (row[at].Columns > 1)
                row[at] = row[at] with { Columns = row[at].Columns + 1 };
            else
                CellDamage.SplitAt(row, at, length > 1 ? target.Random.Next(1, length) : length);
        }
    }

    private static int[] Places(List<PageCell> row, FormColumn column) =>
        [.. Enumerable.Range(0, row.Count).Where(x => IsOf(column, row[x]))];

    private static bool IsOf(FormColumn column, PageCell cell) => cell.Figure is { } figure
        ? figure.Column.Label == column.Label
        : cell.Text == column.Label.Chinese && !cell.IsCopy;
}
