using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The labels of one edition, ready to be looked up. One instance serves one reading: its indexes remember what they were
/// asked.</summary>
internal sealed class FormLabels(DisclosureForm form, LabelMemory memory)
{
    private static readonly FrozenDictionary<FormTable, Wordings<FormRow>> Rows =
        DisclosureForm.All.SelectMany(f => f.Tables).ToFrozenDictionary(t => t, t => new Wordings<FormRow>(t.Rows.SelectMany(WordingsOf)));

    private static readonly FrozenDictionary<FormTable, Wordings<ColumnLabel>> Columns =
        DisclosureForm.All.SelectMany(f => f.Tables).ToFrozenDictionary(t => t, t => new Wordings<ColumnLabel>(ColumnsIn(t)));

    private static readonly FrozenDictionary<FormTable, Wordings<FormGroup>> Groups =
        DisclosureForm.All.SelectMany(f => f.Tables).ToFrozenDictionary(
            t => t,
            t => new Wordings<FormGroup>(
                t.Rows.SelectMany(r => r.Groups).SelectMany(g => g.Aliases.Prepend(g.Label.Chinese).Select(label => (g, label)))));

    // Shorter ones, such as 其他, are words of other labels.
    private const int ShortestName = 4;

    private static readonly FrozenDictionary<FormTable, ImmutableArray<(FormRow Row, string Name)>> RowNames =
        DisclosureForm.All.SelectMany(f => f.Tables).ToFrozenDictionary(
            t => t,
            t => t.Rows.SelectMany(r => r.Aliases.Prepend(r.Label.Chinese).Select(l => (r, LabelText.Normalize(l))))
                .Where(n => n.Item2.Length >= ShortestName).ToImmutableArray());

    private readonly Dictionary<FormTable, LabelIndex<FormRow>> _rows =
        form.Tables.ToDictionary(t => t, t => new LabelIndex<FormRow>(Rows[t], memory));
    private readonly Dictionary<FormTable, LabelIndex<ColumnLabel>> _columns =
        form.Tables.ToDictionary(t => t, t => new LabelIndex<ColumnLabel>(Columns[t], memory));

    public DisclosureForm Form => form;

    public LabelMemory Memory => memory;

    public LabelMatch<FormRow>? FindRow(FormTable table, string text) => _rows[table].Find(text);

    /// <summary>Whether a text is the label of a group of rows, such as （三）不予公开, which is no near wording of one.</summary>
    public static bool IsGroup(FormTable table, string text) => Groups[table].FindExact(LabelText.Normalize(text)) is not null;

    /// <summary>The group of rows that a text is the label of, or null.</summary>
    public FormGroup? FindGroup(FormTable table, string text) => Groups[table].FindExact(memory.Normalize(text));

    /// <summary>Whether a text that is no group of rows has the label of another row than a given one within.</summary>
    public bool NamesOther(FormTable table, string text, FormRow row)
    {
        string label = memory.Normalize(text);
        if (Groups[table].FindExact(label) is not null)
            return false;
        return _rows[table].FindExact(text) is { } named
            ? named != row
            : RowNames[table].Any(n => n.Row != row && label.Contains(n.Name, StringComparison.Ordinal));
    }

    public LabelMatch<ColumnLabel>? FindColumn(FormTable table, string text) => _columns[table].Find(text);

    /// <summary>Whether one of some cells is the label of a column.</summary>
    public bool NameColumnIn(FormTable table, ImmutableArray<GridCell> cells) =>
        cells.Any(c => c.IsText && FindColumn(table, c.Text) is not null);

    /// <summary>
    /// The table whose labels a grid has most of, or null if it has none; the expected table is given up only for a grid that has none of
    /// its labels.
    /// </summary>
    public FormTable? TableOf(Grid grid, FormTable? expected)
    {
        IEnumerable<string> printed = grid.Rows.SelectMany(r => r.Cells).Select(c => c.Text).Where(t => t.Length > 0);
        if (expected is not null && printed.Any(t => Knows(expected, t)))
            return expected;
        string[] texts = [.. printed.Distinct()];
        if (expected is not null && !Array.Exists(texts, t => Form.Tables.Any(table => Knows(table, t))))
            return expected;
        (FormTable Table, int Labels) best = Form.Tables.Select(table => (table, texts.Count(t => Knows(table, t)))).MaxBy(c => c.Item2);
        return best.Labels > 0 ? best.Table : null;
    }

    /// <summary>Whether a text is a label of a row or column of a table.</summary>
    public bool Knows(FormTable table, string text) =>
        _rows[table].FindExact(text) is not null || _columns[table].FindExact(text) is not null;

    private static IEnumerable<(FormRow Row, string Wording)> WordingsOf(FormRow row)
    {
        string[] labels = [row.Label.Chinese, .. row.Aliases];
        // Some pages print the group in the same cell: （三）不予公开 1.属于国家秘密.
        IEnumerable<string> groups = row.Groups.SelectMany(g => g.Aliases.Prepend(g.Label.Chinese));
        return labels.Concat(groups.SelectMany(group => labels.Select(label => group + row.Numbering + label))).Select(w => (row, w));
    }

    // The same head is over several blocks (本年处理决定数量); the block of the row then decides which column is meant.
    private static IEnumerable<(ColumnLabel Label, string Wording)> ColumnsIn(FormTable table)
    {
        foreach (IGrouping<string, FormColumn> columns in table.Blocks.SelectMany(b => b.Columns).GroupBy(c => c.JsonName + c.Kind))
        {
            var label = new ColumnLabel(columns.First().JsonName, columns.First().Label.Chinese);
            foreach (string wording in columns.SelectMany(c => c.Aliases.Prepend(c.Label.Chinese)))
                yield return (label, wording);
        }
    }
}

/// <summary>A column head wherever it is in a table.</summary>
internal sealed record ColumnLabel(string JsonName, string Label);
