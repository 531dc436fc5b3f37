using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Rows with the label of a group of rows: where the rows of the group are not printed, the document has one row for all of them
/// (（六）其他处理, as in edition 2019); else it is a sum that the form does not have.
/// </summary>
internal sealed class GroupRows(FormLabels labels, FormTable table, TableReadings readings, Findings findings)
{
    private readonly List<(FormGroup Group, RowUnderHead Row, ImmutableArray<GridCell> Figures)> _rows = [];

    /// <summary>Takes a row whose last text before its figures is the label of a group; false for other rows.</summary>
    public bool Take(RowUnderHead row)
    {
        ImmutableArray<GridCell> cells = row.Row.Cells;
        if (table.RowsSideBySide || cells.Length > RowLabels.MostWords)
            return false;
        int last = Array.FindLastIndex([.. cells[..RowLabels.LabelZone(cells)]], c => c.IsFilled);
        if (last < 0 || labels.FindGroup(table, cells[last].Text) is not { } group)
            return false;
        ImmutableArray<GridCell> figures = cells[(last + 1)..];
        // Fewer are the rest of figures on the line above, or those of a wrapped label beside the group.
        if (figures.Length < table.Blocks.Max(b => b.Columns.Length) || figures.Any(f => f.IsText)
            || !(row.Row.BlanksVisible || figures.Any(f => f.IsFigure)))
            return false;
        _rows.Add((group, row, figures));
        return true;
    }

    private Finding AsOne(FormGroup group, FormRow[] rows, ImmutableArray<GridCell> figures) => new(Rules.LabelNotFound, group.Pointer)
    {
        MessageKey = MessageKeys.RowsAsOne,
        Place = figures[0].Place,
        Related = [.. rows.SelectMany(r => r.Cells).Select(c => c.Pointer)],
        Arguments =
        [
            new("label", new($"{table.Label.Chinese}“{group.PrintedLabel}”", $"{table.Label.English}, {group.Label.English}")),
            new("count", LocalizedText.Same(rows.Length.ToString(CultureInfo.InvariantCulture))),
            new("raw", LocalizedText.Same(UnicodeText.Excerpt(string.Join('、', figures.Where(f => f.IsFilled).Select(f => f.Text)), 40))),
        ],
    };

    /// <summary>Reports the rows, once all others were read.</summary>
    public void Settle()
    {
        foreach ((FormGroup group, RowUnderHead row, ImmutableArray<GridCell> figures) in _rows)
        {
            FormRow[] rows = [.. table.Rows.Where(r => r.Groups.Contains(group))];
            if (!Array.Exists(rows, r => readings.Has(r) || readings.IsAmbiguous(r)))
            {
                foreach (FormRow of in rows)
                    readings.TakeBlank(of, row);
                findings.Add([AsOne(group, rows, figures)]);
            }
            else if (figures.Any(f => f.IsFilled))
            {
                findings.NotOnForm(
                    table.Pointer, table.Label, TableReadings.Raw(row.Row.Cells), row.Row.Cells[0].Place, figuresOnly: false);
            }
        }
    }
}
