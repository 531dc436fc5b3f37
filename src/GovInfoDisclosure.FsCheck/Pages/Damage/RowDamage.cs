using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>Damage to rows.</summary>
internal static class RowDamage
{
    private static readonly string[][] Noise =
        [["— 3 —"], ["WPS Office"], [""], ["注：以上数据截至12月31日。"], ["合计", "5"], ["3", "4", "5"], ["网上申请", "1", "2", "3", "0", "0", "0", "6"]];

    public static void Shift(DamageTarget target)
    {
        List<PageCell> row = target.AnyRow();
        row.InsertRange(target.Random.Next(row.Count + 1), Enumerable.Repeat(new PageCell(""), target.Random.Next(1, 3)));
    }

    public static void Drop(DamageTarget target) => target.Rows.Remove(target.AnyRow());

    public static void Repeat(DamageTarget target) => target.Rows.Insert(target.Random.Next(target.Rows.Count + 1), [.. target.AnyRow()]);

    public static void Swap(DamageTarget target)
    {
        int first = target.Random.Next(target.Rows.Count), second = target.Random.Next(target.Rows.Count);
        (target.Rows[first], target.Rows[second]) = (target.Rows[second], target.Rows[first]);
    }

    public static void Merge(DamageTarget target)
    {
        if (target.Rows.Count < 2)
            return;
        int y = target.Random.Next(target.Rows.Count - 1);
        (List<PageCell> upper, List<PageCell> lower) = (target.Rows[y], target.Rows[y + 1]);
        for (int x = 0; x < lower.Count; x++)
        {
            if (x < upper.Count)
                upper[x] = CellDamage.Merge(upper[x], lower[x], " ");
            else
                upper.Add(lower[x]);
        }

        target.Rows.RemoveAt(y + 1);
    }

    public static void Split(DamageTarget target)
    {
        int y = target.Random.Next(target.Rows.Count);
        List<PageCell> row = target.Rows[y];
        int at = target.Random.Next(row.Count);
        target.Rows.Insert(y + 1, [.. Enumerable.Repeat(new PageCell(""), at), .. row[at..]]);
        row.RemoveRange(at, row.Count - at);
    }

    public static void AddNoise(DamageTarget target) =>
        target.Rows.Insert(target.Random.Next(target.Rows.Count + 1),
            [.. target.Random.Pick<string[]>(Noise).Select(t => new PageCell(t))]);
}
