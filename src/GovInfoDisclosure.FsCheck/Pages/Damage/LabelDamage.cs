using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>Damage to labels.</summary>
internal static class LabelDamage
{
    private const string Garbage = "■□?＊丨囗";

    public static void GarbleOne(DamageTarget target) => Garble(target, 1);

    public static void GarbleSeveral(DamageTarget target) => Garble(target, 6);

    public static void Lose(DamageTarget target)
    {
        int from = target.Random.Next(target.Rows.Count);
        foreach (List<PageCell> row in target.Rows.Skip(from).Take(target.Random.Next(1, 4)))
        {
            for (int x = 0; x < row.Count; x++)
                row[x] = row[x].IsLabel ? row[x] with { Text = target.Random.Pick("", "■■■") } : row[x];
        }
    }

    private static void Garble(DamageTarget target, int labels)
    {
        for (; labels > 0; labels--)
        {
            List<PageCell> row = target.AnyRow();
            int[] at = [.. Enumerable.Range(0, row.Count).Where(i => row[i].IsLabel)];
            if (at.Length == 0)
                continue;
            int x = target.Random.Pick<int>(at);
            char[] text = row[x].Text.ToCharArray();
            for (int i = target.Random.Next(1, 4); i > 0; i--)
                text[target.Random.Next(text.Length)] = Garbage[target.Random.Next(Garbage.Length)];
            row[x] = row[x] with { Text = new(text) };
        }
    }
}
