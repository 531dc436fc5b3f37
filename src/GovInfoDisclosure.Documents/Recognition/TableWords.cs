using System.Collections.Frozen;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The labels that are those of one table alone, in all editions: they tell a table before the edition is known.</summary>
internal static class TableWords
{
    /// <summary>A label or two of a table may be prose.</summary>
    public const int Fewest = 3;

    /// <summary>How many tables a form has.</summary>
    public static readonly int TableCount = DisclosureForm.All.Max(f => f.Tables.Length);

    private static readonly FrozenDictionary<string, (int Number, FormTable Table)> Tables = DisclosureForm.All
        .SelectMany(f => f.Tables.SelectMany((table, number) =>
            LabelsOf(table).Select(l => (Label: LabelText.Normalize(l), Found: (number, table)))))
        .GroupBy(l => l.Label).Where(same => same.DistinctBy(l => l.Found.number).Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.First().Found);

    /// <summary>The number of the table that has a normalised label, from 0, and the table in one of the editions; or null.</summary>
    public static (int Number, FormTable Table)? Find(string label) =>
        Tables.TryGetValue(label, out (int Number, FormTable Table) found) ? found : null;

    /// <summary>The one table that some rows have most labels of, if they have enough.</summary>
    public static (int Number, FormTable Table)? MostIn(IEnumerable<GridRow> rows, int fewest, LabelMemory memory)
    {
        (int Number, FormTable Table)?[] found = [.. rows.SelectMany(r => r.Cells).Where(c => !c.Covered && c.IsText)
            .Select(c => Find(memory.Normalize(c.Text))).Where(f => f is not null)];
        IGrouping<int, (int Number, FormTable Table)?>[] most = [.. found.GroupBy(f => f!.Value.Number).OrderByDescending(g => g.Count())];
        bool isTied = most is [var first, var second, ..] && first.Count() == second.Count();
        return most.Length == 0 || isTied || most[0].Count() < fewest ? null : most[0].First();
    }

    private static IEnumerable<string> LabelsOf(FormTable table) => table.Blocks.SelectMany(b => b.Rows
        .SelectMany(r => r.Aliases.Prepend(r.Label.Chinese))
        .Concat(b.Columns.SelectMany(c => c.Aliases.Prepend(c.Label.Chinese))));
}
