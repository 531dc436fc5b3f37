using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The figures of a table that the form does not have. A column of them, such as one of last year's totals, is one thing to
/// report.</summary>
internal sealed class SurplusFigures(FormTable table, Findings findings)
{
    // So many are reported row by row.
    private const int MostApart = 5;

    private readonly List<(string Pointer, LocalizedText What, GridCell[] Cells, int Column)> _found = [];

    /// <summary>Takes the figures that are too many in a row.</summary>
    public void Add(string pointer, LocalizedText what, GridCell[] cells, RowOrigin origin) =>
        _found.Add((pointer, what, cells, origin == RowOrigin.Ruled && cells is [var only] ? only.X : -1));

    /// <summary>Reports all of them.</summary>
    public void Report()
    {
        foreach (var column in _found.GroupBy(f => f.Column).Select(g => g.ToArray()))
        {
            if (column[0].Column >= 0 && column.Length > MostApart)
            {
                findings.NotOnForm(table.Pointer, table.Label, TableReadings.Raw(column.SelectMany(f => f.Cells)), column[0].Cells[0].Place,
                    figuresOnly: true, column.Select(f => f.Pointer));
            }
            else
            {
                foreach ((string pointer, LocalizedText what, GridCell[] cells, _) in column)
                    findings.NotOnForm(pointer, what, TableReadings.Raw(cells), cells[0].Place, figuresOnly: true);
            }
        }
    }
}
