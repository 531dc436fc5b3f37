using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>Damage to rows.</summary>
internal static class RowDamage
{
    private static readonly string[][] Noise =
        [["— 3 —"], ["WPS Office"], [""], ["注：以上数据截至12月31日。"], ["合计", "5"], ["3", "4", "5"], ["网上申请", "1", "2", "3", "0", "0", "0", "6"]];

    public static void Shift(Patient patient)
    {
        List<PageCell> row = patient.AnyRow();
        row.InsertRange(patient.Random.Next(row.Count + 1), Enumerable.Repeat(new PageCell(""), patient.Random.Next(1, 3)));
    }

    public static void Drop(Patient patient) => patient.Rows.Remove(patient.AnyRow());

    public static void Repeat(Patient patient) => patient.Rows.Insert(patient.Random.Next(patient.Rows.Count + 1), [.. patient.AnyRow()]);

    public static void Swap(Patient patient)
    {
        int first = patient.Random.Next(patient.Rows.Count), second = patient.Random.Next(patient.Rows.Count);
        (patient.Rows[first], patient.Rows[second]) = (patient.Rows[second], patient.Rows[first]);
    }

    public static void Merge(Patient patient)
    {
        if (patient.Rows.Count < 2)
            return;
        int y = patient.Random.Next(patient.Rows.Count - 1);
        (List<PageCell> upper, List<PageCell> lower) = (patient.Rows[y], patient.Rows[y + 1]);
        for (int x = 0; x < lower.Count; x++)
        {
            if (x < upper.Count)
                upper[x] = CellDamage.Merge(upper[x], lower[x], " ");
            else
                upper.Add(lower[x]);
        }

        patient.Rows.RemoveAt(y + 1);
    }

    public static void Split(Patient patient)
    {
        int y = patient.Random.Next(patient.Rows.Count);
        List<PageCell> row = patient.Rows[y];
        int at = patient.Random.Next(row.Count);
        patient.Rows.Insert(y + 1, [.. Enumerable.Repeat(new PageCell(""), at), .. row[at..]]);
        row.RemoveRange(at, row.Count - at);
    }

    public static void AddNoise(Patient patient) =>
        patient.Rows.Insert(patient.Random.Next(patient.Rows.Count + 1), [.. patient.Random.Pick<string[]>(Noise).Select(t => new PageCell(t))]);
}
