using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The labels of one edition, ready to be looked up. One instance serves one reading: its indexes remember what they were asked.</summary>
internal sealed class FormLabels
{
    private readonly Dictionary<FormTable, LabelIndex<FormRow>> _rows = [];
    private readonly Dictionary<FormTable, LabelIndex<ColumnLabel>> _columns = [];

    public FormLabels(DisclosureForm form)
    {
        Form = form;
        foreach (FormTable table in form.Tables)
        {
            _rows[table] = RowsIn(table);
            _columns[table] = ColumnsIn(table);
        }
    }

    public DisclosureForm Form { get; }

    public LabelMatch<FormRow>? FindRow(FormTable table, string text) => _rows[table].Find(text);

    public LabelMatch<ColumnLabel>? FindColumn(FormTable table, string text) => _columns[table].Find(text);

    /// <summary>
    /// The table whose labels a grid has most of, or null if it has none; the expected table is given up only for a grid that has none of
    /// its labels.
    /// </summary>
    public FormTable? TableOf(Grid grid, FormTable? expected)
    {
        string[] texts = [.. grid.Rows.SelectMany(r => r.Cells).Select(c => c.Text).Where(t => t.Length > 0).Distinct()];
        if (expected is not null && (Array.Exists(texts, t => Knows(expected, t)) || !Array.Exists(texts, t => Form.Tables.Any(table => Knows(table, t)))))
            return expected;
        (FormTable Table, int Labels) best = Form.Tables.Select(table => (table, texts.Count(t => Knows(table, t)))).MaxBy(c => c.Item2);
        return best.Labels > 0 ? best.Table : null;
    }

    private bool Knows(FormTable table, string text) => _rows[table].FindExact(text) is not null || _columns[table].FindExact(text) is not null;

    private static LabelIndex<FormRow> RowsIn(FormTable table)
    {
        var index = new LabelIndex<FormRow>();
        foreach (FormRow row in table.Rows)
        {
            index.Add(row, [row.Label.Chinese, .. row.Aliases]);
            // Some pages print the group in the same cell: （三）不予公开 1.属于国家秘密.
            foreach (string group in row.Groups.SelectMany(g => g.Aliases.Prepend(g.Label.Chinese)))
                index.Add(row, [.. row.Aliases.Prepend(row.Label.Chinese).Select(label => group + row.Numbering + label)]);
        }

        return index;
    }

    // The same head stands over several blocks (本年处理决定数量); the block of the row then tells which column is meant.
    private static LabelIndex<ColumnLabel> ColumnsIn(FormTable table)
    {
        var index = new LabelIndex<ColumnLabel>();
        foreach (IGrouping<string, FormColumn> columns in table.Blocks.SelectMany(b => b.Columns).GroupBy(c => c.JsonName + c.Kind))
        {
            var label = new ColumnLabel(columns.First().JsonName, columns.First().Label.Chinese);
            foreach (FormColumn column in columns)
                index.Add(label, [column.Label.Chinese, .. column.Aliases]);
        }

        return index;
    }
}

/// <summary>A column head wherever it stands in a table.</summary>
internal sealed record ColumnLabel(string JsonName, string Label);
