using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Mutations;

/// <summary>One kind of damage that conversion, OCR or editing does to a table.</summary>
/// <param name="Name">The name in reports of tests.</param>
/// <param name="Apply">
/// Damages the table at random; where it then legitimately prints another figure or a blank for a cell, the printed figures change with it.
/// </param>
internal sealed record TableMutation(string Name, Action<RenderedTable, Random, Dictionary<FormCell, decimal?>> Apply)
{
    private const string Garbage = "■□?＊丨囗";

    public static IReadOnlyList<TableMutation> All { get; } =
    [
        new("none", (_, _, _) => { }),
        new("blank cells", BlankCells),
        new("drop cell", (table, random, _) => RemoveAny(AnyRow(table, random), random)),
        new("repeat cell", RepeatCell),
        new("merge two cells", MergeCells),
        new("split cell", SplitCell),
        new("shift row", ShiftRow),
        new("swap figures", SwapFigures),
        new("swap label and figure", SwapLabelAndFigure),
        new("drop row", (table, random, _) => RemoveAny(table.Rows, random)),
        new("repeat row", (table, random, _) => table.Rows.Insert(random.Next(table.Rows.Count + 1), [.. AnyRow(table, random)])),
        new("swap rows", (table, random, _) => Swap(table.Rows, random.Next(table.Rows.Count), random.Next(table.Rows.Count))),
        new("drop column", (table, random, _) => EachRow(table, Column(table, random), (row, x) => row.RemoveAt(x))),
        new("repeat column", (table, random, _) => EachRow(table, Column(table, random), (row, x) => row.Insert(x, row[x]))),
        new("blank column", (table, random, _) => EachRow(table, Column(table, random), (row, x) => row.Insert(x, new("")))),
        new("swap columns", SwapColumns),
        new("garble label", (table, random, _) => GarbleLabels(table, random, 1)),
        new("garble labels", (table, random, _) => GarbleLabels(table, random, 6)),
        new("lose labels", LoseLabels),
        new("noise row", NoiseRow),
        new("letters for digits", LettersForDigits),
        new("several at once", Several),
    ];

    public override string ToString() => Name;

    private static void BlankCells(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            (List<RenderedCell> row, int x) = AnyFigure(table, random);
            FormCell figure = row[x].Figure!;
            printed[figure] = null;
            for (int place = 0; place < row.Count; place++)
                row[place] = row[place].Figure == figure ? row[place] with { Text = "" } : row[place];
        }
    }

    private static void RepeatCell(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        List<RenderedCell> row = AnyRow(table, random);
        int x = random.Next(row.Count);
        row.Insert(x, row[x]);
    }

    private static void MergeCells(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        List<RenderedCell> row = AnyRow(table, random);
        if (row.Count < 2)
            return;
        int x = random.Next(row.Count - 1);
        row[x] = row[x] with { Text = row[x].Text + row[x + 1].Text };
        row.RemoveAt(x + 1);
    }

    private static void SplitCell(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        List<RenderedCell> row = AnyRow(table, random);
        int x = random.Next(row.Count);
        string text = row[x].Text;
        if (text.Length < 2)
            return;
        int cut = random.Next(1, text.Length);
        row.Insert(x + 1, row[x] with { Text = text[cut..] });
        row[x] = row[x] with { Text = text[..cut] };
    }

    private static void ShiftRow(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        List<RenderedCell> row = AnyRow(table, random);
        int x = random.Next(row.Count);
        for (int i = random.Next(1, 3); i > 0; i--)
            row.Insert(x, new(""));
    }

    // Figures that change places make another legitimate document: nobody can know.
    private static void SwapFigures(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        (List<RenderedCell> row, int x) = AnyFigure(table, random);
        int[] others = [.. Enumerable.Range(0, row.Count).Where(i => row[i].Figure is { } f && f.Kind == row[x].Figure!.Kind && f.Row == row[x].Figure!.Row && !row[i].Copy)];
        if (row[x].Copy)
            return;
        int other = others[random.Next(others.Length)];
        (row[x], row[other]) = (row[x] with { Text = row[other].Text }, row[other] with { Text = row[x].Text });
        (printed[row[x].Figure!], printed[row[other].Figure!]) = (printed[row[other].Figure!], printed[row[x].Figure!]);
    }

    private static void SwapLabelAndFigure(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        (List<RenderedCell> row, int x) = AnyFigure(table, random);
        int label = row.FindLastIndex(c => c.IsLabel);
        if (label >= 0)
            Swap(row, x, label);
    }

    // Two columns of figures change places with the heads that name them, in every block that has both.
    private static void SwapColumns(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        List<RenderedCell>[] heads = [.. table.Rows.Where(r => !r.Exists(c => c.Figure is not null))];
        FormBlock block = table.Form.Blocks[random.Next(table.Form.Blocks.Length)];
        FormColumn[] named = [.. block.Columns.Where(c => heads.Any(h => h.Exists(x => x.Text == c.Label.Chinese && !x.Copy)))];
        FormColumn first = named[random.Next(named.Length)];
        FormColumn second = named[random.Next(named.Length)];
        // A head that reaches over two lines would have to be torn apart.
        if (heads.Any(h => h.Exists(c => c.Text == first.Label.Chinese) != h.Exists(c => c.Text == second.Label.Chinese)))
            return;
        foreach (List<RenderedCell> row in table.Rows)
        {
            int[] firsts = Places(row, first);
            int[] seconds = Places(row, second);
            for (int i = 0; i < Math.Min(firsts.Length, seconds.Length); i++)
                Swap(row, firsts[i], seconds[i]);
        }

        int[] Places(List<RenderedCell> row, FormColumn column) =>
            [.. Enumerable.Range(0, row.Count).Where(x => row[x].Figure is { } figure ? figure.Column.Label == column.Label : heads.Contains(row) && row[x].Text == column.Label.Chinese)];
    }

    private static void GarbleLabels(RenderedTable table, Random random, int labels)
    {
        for (; labels > 0; labels--)
        {
            List<RenderedCell> row = AnyRow(table, random);
            int[] at = [.. Enumerable.Range(0, row.Count).Where(i => row[i].IsLabel)];
            if (at.Length == 0)
                continue;
            int x = at[random.Next(at.Length)];
            char[] text = row[x].Text.ToCharArray();
            for (int i = random.Next(1, 4); i > 0; i--)
                text[random.Next(text.Length)] = Garbage[random.Next(Garbage.Length)];
            row[x] = row[x] with { Text = new(text) };
        }
    }

    private static void LoseLabels(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        int from = random.Next(table.Rows.Count);
        foreach (List<RenderedCell> row in table.Rows.Skip(from).Take(random.Next(1, 4)))
        {
            for (int x = 0; x < row.Count; x++)
                row[x] = row[x].IsLabel ? row[x] with { Text = random.Next(2) == 0 ? "" : "■■■" } : row[x];
        }
    }

    private static void NoiseRow(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        string[][] noise = [["— 3 —"], ["WPS Office"], [""], ["注：以上数据截至12月31日。"], ["合计", "5"], ["3", "4", "5"], ["网上申请", "1", "2", "3", "0", "0", "0", "6"]];
        table.Rows.Insert(random.Next(table.Rows.Count + 1), [.. noise[random.Next(noise.Length)].Select(t => new RenderedCell(t))]);
    }

    private static void LettersForDigits(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        (List<RenderedCell> row, int x) = AnyFigure(table, random);
        row[x] = row[x] with { Text = row[x].Text.Replace('0', "OoD〇"[random.Next(4)]).Replace('1', "lI"[random.Next(2)]) };
    }

    private static void Several(RenderedTable table, Random random, Dictionary<FormCell, decimal?> printed)
    {
        for (int i = random.Next(2, 4); i > 0 && table.Rows.Exists(r => r.Exists(c => c.Figure is not null && !c.Copy)); i--)
            All[random.Next(All.Count - 1)].Apply(table, random, printed);
    }

    private static List<RenderedCell> AnyRow(RenderedTable table, Random random) => table.Rows[random.Next(table.Rows.Count)];

    private static (List<RenderedCell> Row, int X) AnyFigure(RenderedTable table, Random random)
    {
        List<RenderedCell>[] rows = [.. table.Rows.Where(r => r.Exists(c => c.Figure is not null))];
        List<RenderedCell> row = rows[random.Next(rows.Length)];
        int[] figures = [.. Enumerable.Range(0, row.Count).Where(i => row[i].Figure is not null && !row[i].Copy)];
        return (row, figures[random.Next(figures.Length)]);
    }

    private static int Column(RenderedTable table, Random random) => random.Next(table.Rows.Max(r => r.Count));

    private static void EachRow(RenderedTable table, int column, Action<List<RenderedCell>, int> change)
    {
        foreach (List<RenderedCell> row in table.Rows.Where(r => r.Count > column))
            change(row, column);
    }

    private static void RemoveAny<T>(List<T> list, Random random) => list.RemoveAt(random.Next(list.Count));

    private static void Swap<T>(List<T> list, int first, int second) => (list[first], list[second]) = (list[second], list[first]);
}
