using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The lines of one report in a list of figures.</summary>
internal sealed class ListedReport(DisclosureForm form, string agency, int? year, ImmutableArray<ListedFigure> lines)
{
    private static readonly LocalizedText OtherLabel =
        new("代码与标签指向不同的单元格", "its code is that of one cell, its label that of another");

    private static readonly LocalizedText List = new("数据清单", "The list");

    // So many names make a message.
    private const int MostNames = 3;

    private readonly Findings _findings = new();
    private readonly HashSet<string> _labels = [.. form.Cells.Select(c => c.FullLabel.Chinese)];

    public DocumentReadResult Read()
    {
        ILookup<FormCell?, ListedFigure> byCell = lines.ToLookup(l => form.FindCell(l.Pointer));
        if (byCell[null].FirstOrDefault() is { } unknown)
        {
            string names = string.Join('、', byCell[null].Take(MostNames).Select(l => l.Pointer));
            _findings.NotOnForm("", List, names, unknown.Value.Place, figuresOnly: false);
        }

        ImmutableArray<PrintedCell> printed = [.. form.Tables.SelectMany(t => Read(t, byCell))];
        string? name = agency.Length > 0 ? agency : null;
        DisclosureReport read = new DisclosureReport(form.Edition) { Year = year, Agency = new() { Name = name } }
            .With(printed.Select(p => KeyValuePair.Create(p.Cell, p.Value)));
        _findings.Add(RuleSet.Completeness.Check(read));
        ReadingSummary summary = ReadingSummary.Of(read, form.Cells.Except(printed.Where(p => !p.IsUnread).Select(p => p.Cell)));
        _findings.Unread(summary);
        return new(read, _findings.ToImmutable(form), printed) { Reading = summary };
    }

    private IEnumerable<PrintedCell> Read(FormTable table, ILookup<FormCell?, ListedFigure> byCell)
    {
        List<RowReading> rows = [];
        foreach (FormRow row in table.Rows)
        {
            FormCell[] missing = [.. row.Cells.Where(c => !byCell.Contains(c))];
            if (missing.Length == row.Cells.Length)
                _findings.LabelNotFound(row.Pointer, row.FullLabel, row.Cells);
            else
                Array.ForEach(missing, c => _findings.LabelNotFound(c.Pointer, c.FullLabel, []));
            ImmutableArray<(FormCell, GridCell, decimal?)> cells =
                [.. row.Cells.Except(missing).Select(c => (c, Only(c, [.. byCell[c]]), (decimal?)null))];
            if (!cells.IsEmpty)
                rows.Add(new(cells, CellAnchor.Labels, rows.Count));
        }

        return new CellReader(table, _findings).Read([.. rows]);
    }

    // The figure of a cell; in doubt where two lines differ, or where a line was sorted apart from its label.
    private GridCell Only(FormCell cell, ListedFigure[] found)
    {
        LocalizedText? doubt =
            Array.Exists(found, f => f.Value.Text != found[0].Value.Text) ? CellReader.Contradiction
            : Array.Exists(found, f => IsOther(f.Label, cell)) ? OtherLabel
            : null;
        if (doubt is null)
            return found[0].Value;
        _findings.Ambiguous(cell.Pointer, cell.FullLabel, doubt, [], found[0].Value.Place);
        return found[0].Value.Unread();
    }

    private bool IsOther(string label, FormCell cell) =>
        label != cell.FullLabel.Chinese && _labels.Contains(label);
}
