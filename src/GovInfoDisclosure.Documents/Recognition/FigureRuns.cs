using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Tables of which a program printed the labels in one run and the figures in others, a figure per line: the rows of the form that have
/// a label are as many as the rows of figures, and each run of figures that a label is right before has the row of that label.
/// </summary>
internal sealed class FigureRuns(FormLabels labels, FormTable table, Findings findings)
{
    private static readonly LocalizedText Apart =
        new("标签与数值分开排列，按行数、次序和合计对应", "labels and figures are apart; the number of rows, their order and the totals decide");

    // Fewer may be the rest of a page.
    private const int FewestInRows = 3;

    // The texts before each part of the figures, and behind the last one.
    private readonly List<List<Paragraph>> _texts = [[]];
    private readonly List<List<ImmutableArray<GridCell>>> _parts = [];
    private readonly List<ImmutableArray<GridCell>> _runs = [];
    private readonly ImmutableArray<GridCell>.Builder _run = ImmutableArray.CreateBuilder<GridCell>();

    /// <summary>The rows with their labels; null if the text is no such table, or it is not certain which row is which.</summary>
    public IReadOnlyList<TableRow>? Read(IReadOnlyList<ContentBlock> blocks)
    {
        if (!blocks.All(Take))
            return null;
        EndPart();
        if (_parts.Count == 0)
            return null;
        return table.RowsSideBySide ? SideBySide() : table.Blocks is [var only] ? WithLabels(only.Columns.Length) : null;
    }

    // False for a line that has a figure beside another cell.
    private bool Take(ContentBlock block)
    {
        if (block is not Paragraph line)
        {
            EndPart();
            return block is PageBreak;
        }

        string text = line.Text.Trim();
        if (text.Length == 0)
            EndRun();
        else if (FigureText.KindOf(text) is FigureKind.Number or FigureKind.BlankMark)
            _run.Add(new(text, 0, line.Place));
        else if (TextRows.CellsOf(line).Any(c => c.IsNumber))
            return false;
        else
            EndPart().Add(line);
        return true;
    }

    private void EndRun()
    {
        if (_run.Count > 0)
            _runs.Add(_run.DrainToImmutable());
    }

    // Returns where the texts behind go.
    private List<Paragraph> EndPart()
    {
        EndRun();
        if (_runs.Count > 0)
        {
            _parts.Add([.. _runs]);
            _runs.Clear();
            _texts.Add([]);
        }

        return _texts[^1];
    }

    // All figures of table four in one row, with a word of its head among them.
    private TableRow[]? SideBySide()
    {
        GridCell[] figures = [.. _parts.SelectMany(p => p).SelectMany(run => run)];
        return figures.Length == table.Rows.Sum(r => r.Cells.Length) ? [Row([.. _texts.SelectMany(HeadsIn), .. figures])] : null;
    }

    private static IEnumerable<GridCell> HeadsIn(List<Paragraph> texts) => texts.SelectMany(t => TextRows.CellsOf(t));

    private List<TableRow>? WithLabels(int width)
    {
        var finder = new ApartLabels(labels, table);
        ApartLabel[][] found = [.. _texts.Select(t => finder.In(t).ToArray())];
        HashSet<int> printed = [.. found.SelectMany(f => f).Where(l => l.Group is null).Select(l => l.Order)];
        ApartLabel[] rows =
            [.. found.SelectMany(f => f).Where(l => l.Group is not { } group || !AnyIn(group, printed)).OrderBy(l => l.Order)];
        if (rows.DistinctBy(l => l.Order).Count() < rows.Length)
            return null;
        // Numbered ones are labels of rows, whose words may be those of columns: 3.其他.
        List<TableRow> read = [Row([.. HeadsIn(_texts[0]).Where(h => LabelText.NumberingOf(h.Text).Length == 0)])];
        int unanchored = 0;
        int inRows = 0;
        bool inColumns = false;
        for (int part = 0; part < _parts.Count; part++)
        {
            if (RunMatrix.Read(_parts[part], width) is not { } figures || read.Count - 1 + figures.Length > rows.Length)
                return null;
            ApartLabel[] of = rows[(read.Count - 1)..(read.Count - 1 + figures.Length)];
            // A label right before figures is that of one of their rows.
            ApartLabel? before = Array.FindLast(found[part], l => l.Last == _texts[part].Count - 1 && rows.Contains(l));
            if (before is null ? ++unanchored > 1 : !of.Contains(before))
                return null;
            inRows += before is not null && _parts[part].Take(width).All(run => run.Length == 1) ? 1 : 0;
            inColumns |= figures.Length > _parts[part].Count / width;
            read.AddRange(of.Zip(figures, (label, cells) => Row([new(label.Text, 0, label.Place), .. cells])));
        }

        // The columns are in order where the program printed rows in order too.
        if (read.Count - 1 != rows.Length || (inColumns && inRows < FewestInRows))
            return null;
        foreach (ApartLabel label in rows.Where(l => l.Group is null))
            findings.ByPosition(table, [table.Rows.ElementAt(label.Order)], Apart);
        return read;
    }

    // A group is a row where none of its rows is printed.
    private bool AnyIn(FormGroup group, HashSet<int> printed) =>
        table.Rows.Select((row, order) => (row, order)).Any(r => r.row.Groups.Contains(group) && printed.Contains(r.order));

    private static TableRow Row(ImmutableArray<GridCell> cells) =>
        new([.. cells.Select((c, x) => c with { X = x })], RowOrigin.Sequence, 0, BlanksVisible: false);
}
