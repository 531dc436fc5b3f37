using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>Damage to single cells.</summary>
internal static class CellDamage
{
    public static void Blank(DamageTarget target)
    {
        for (int i = target.Random.Next(1, 5); i > 0; i--)
        {
            if (target.AnyFigure() is not var (row, at))
                return;
            FormCell figure = row[at].Figure!;
            target.Printed[figure] = null;
            for (int place = 0; place < row.Count; place++)
                row[place] = row[place].Figure == figure ? row[place] with { Text = "" } : row[place];
        }
    }

    public static void Drop(DamageTarget target)
    {
        List<PageCell> row = target.AnyRow();
        row.RemoveAt(target.Random.Next(row.Count));
    }

    public static void Repeat(DamageTarget target)
    {
        List<PageCell> row = target.AnyRow();
        int at = target.Random.Next(row.Count);
        row.Insert(at, row[at]);
    }

    public static void Merge(DamageTarget target)
    {
        List<PageCell> row = target.AnyRow();
        if (row.Count > 1)
            MergeAt(row, target.Random.Next(row.Count - 1));
    }

    public static void Split(DamageTarget target)
    {
        List<PageCell> row = target.AnyRow();
        int at = target.Random.Next(row.Count);
        if (row[at].Text.Length > 1)
            SplitAt(row, at, target.Random.Next(1, row[at].Text.Length));
    }

    public static void SwapLabelWithFigure(DamageTarget target)
    {
        if (target.AnyFigure() is var (row, at) && row.FindLastIndex(c => c.IsLabel) is >= 0 and int label)
            (row[at], row[label]) = (row[label], row[at]);
    }

    // Figures that change places make another legitimate document: nobody can know.
    public static void SwapFigures(DamageTarget target)
    {
        if (target.AnyFigure() is not var (row, at))
            return;
        int[] others = [.. Enumerable.Range(0, row.Count)
            .Where(i => row[i] is { IsCopy: false, Figure: { } f } && f.Kind == row[at].Figure!.Kind && f.Row == row[at].Figure!.Row)];
        int other = target.Random.Pick<int>(others);
        (FormCell first, FormCell second) = (row[at].Figure!, row[other].Figure!);
        (row[at], row[other]) = (row[at] with { Text = row[other].Text }, row[other] with { Text = row[at].Text });
        (target.Printed[first], target.Printed[second]) = (PrintedOf(target, second), PrintedOf(target, first));
    }

    public static void PutLetters(DamageTarget target)
    {
        if (target.AnyFigure() is not var (row, at))
            return;
        char zero = "OoD〇"[target.Random.Next(4)], one = "lI"[target.Random.Next(2)];
        row[at] = row[at] with { Text = row[at].Text.Replace('0', zero).Replace('1', one) };
    }

    public static void MergeAt(List<PageCell> row, int at)
    {
        row[at] = Merge(row[at], row[at + 1], "") with { Columns = row[at].Columns + row[at + 1].Columns - 1 };
        row.RemoveAt(at + 1);
    }

    /// <summary>One cell of two. Where both belong to one merged cell it has the text once.</summary>
    public static PageCell Merge(PageCell first, PageCell second, string between)
    {
        bool isOne = second.IsCopy && second.Figure == first.Figure && second.Text == first.Text;
        string text = isOne ? first.Text : (first.Text + between + second.Text).Trim();
        return first with { Text = text, Swallowed = [.. first.Swallowed, .. second.Printed] };
    }

    public static void SplitAt(List<PageCell> row, int at, int cut)
    {
        row.Insert(at + 1, row[at] with { Text = row[at].Text[cut..], Columns = 1 });
        row[at] = row[at] with { Text = row[at].Text[..cut] };
    }

    private static decimal? PrintedOf(DamageTarget target, FormCell cell) =>
        target.Printed.TryGetValue(cell, out decimal? printed) ? printed : target.Report[cell];
}
