using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>Damage to labels.</summary>
internal static class LabelDamage
{
    private const string Garbage = "■□?＊丨囗";

    public static void GarbleOne(Patient patient) => Garble(patient, 1);

    public static void GarbleSeveral(Patient patient) => Garble(patient, 6);

    public static void Lose(Patient patient)
    {
        int from = patient.Random.Next(patient.Rows.Count);
        foreach (List<PageCell> row in patient.Rows.Skip(from).Take(patient.Random.Next(1, 4)))
        {
            for (int x = 0; x < row.Count; x++)
                row[x] = row[x].IsLabel ? row[x] with { Text = patient.Random.Pick("", "■■■") } : row[x];
        }
    }

    private static void Garble(Patient patient, int labels)
    {
        for (; labels > 0; labels--)
        {
            List<PageCell> row = patient.AnyRow();
            int[] at = [.. Enumerable.Range(0, row.Count).Where(i => row[i].IsLabel)];
            if (at.Length == 0)
                continue;
            int x = patient.Random.Pick<int>(at);
            char[] text = row[x].Text.ToCharArray();
            for (int i = patient.Random.Next(1, 4); i > 0; i--)
                text[patient.Random.Next(text.Length)] = Garbage[patient.Random.Next(Garbage.Length)];
            row[x] = row[x] with { Text = new(text) };
        }
    }
}
