using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Reads the tables of one report, and keeps why those that are missing could not be read.</summary>
internal sealed class TablesReading(
    DocumentOutline outline, IReadOnlyList<ContentBlock> report, int? year, FormLabels labels, Findings findings)
{
    private readonly HashSet<UnreadReason> _missing = [];
    private readonly TableGrids _grids = new(labels, year, findings);

    /// <summary>Why a table is missing, as far as the whole document shows it.</summary>
    public MissingCause Cause => field ??= MissingCause.Of(report, labels.Memory.Work);

    /// <summary>Why all tables that are missing could not be read; null where none is missing, or for several reasons.</summary>
    public UnreadReason? Why => _missing.Count == 1 ? _missing.First() : null;

    /// <summary>The cells that the document has and that could not be read, or whose rows or tables were not found.</summary>
    public IEnumerable<FormCell> Unread(ImmutableArray<PrintedCell> printed) =>
        labels.Form.Cells.Except(printed.Where(p => !p.IsUnread).Select(p => p.Cell));

    /// <summary>What the document prints in the cells of a table.</summary>
    public IEnumerable<PrintedCell> Read(FormTable table)
    {
        FormSection section = outline.Sections.Keys.FirstOrDefault(s => s.JsonName == table.Section.JsonName) ?? table.Section;
        // Without its heading a table may be anywhere; its labels then have to identify it.
        IReadOnlyList<ContentBlock> blocks = outline.Sections.TryGetValue(section, out List<ContentBlock>? own)
            ? _grids.WithoutOthers(table, [.. own.Where(b => b is not Grid grid || labels.TableOf(grid, expected: table) == table)])
            : _grids.Anywhere(table, report);
        ReportStray(table, blocks);
        ImmutableArray<RowReading>? rows = TableRecognizer.Read(labels, table, [.. RowsOf(table, blocks)], findings)
            ?? ReadElsewhere(table, own ?? []);
        if (rows is null)
        {
            UnreadReason why = (own ?? report).Any(b => b is Picture) ? UnreadReason.Picture : Cause.Reason;
            _missing.Add(why);
            findings.TableMissing(table, why, TableTrace.Of(table, blocks, labels));
        }

        return new CellReader(table, findings).Read(rows ?? []);
    }

    // Prose on one sheet and the tables on others, or at the end as annexes. Where a picture is in its place, the table is that one.
    private ImmutableArray<RowReading>? ReadElsewhere(FormTable table, List<ContentBlock> own)
    {
        ContentBlock[] grids = own.Exists(b => b is Picture) ? [] : _grids.Anywhere(table, report);
        ImmutableArray<RowReading>? rows = TableRecognizer.Read(labels, table, [.. RowsOf(table, grids)], findings);
        if (rows is not null)
            findings.Elsewhere(table);
        return rows;
    }

    // A figure on a line of its own beside a table has fallen out of it.
    private void ReportStray(FormTable table, IReadOnlyList<ContentBlock> blocks)
    {
        if (!blocks.Any(b => b is Grid))
            return;
        foreach (Paragraph stray in blocks.OfType<Paragraph>().Where(p => FigureText.KindOf(p.Text) == FigureKind.Number))
            findings.NotOnForm(table.Pointer, table.Label, stray.Text.Trim(), stray.Place, figuresOnly: true);
    }

    // How many figures the rows of a table may have.
    private static IEnumerable<int> WidthsOf(FormTable table)
    {
        IEnumerable<int> widths = table.Blocks.Select(b => b.Columns.Length);
        return table.RowsSideBySide ? widths.Append(table.Rows.Sum(r => r.Cells.Length)) : widths;
    }

    private IEnumerable<TableRow> RowsOf(FormTable table, IReadOnlyList<ContentBlock> blocks)
    {
        Grid[] grids = [.. blocks.OfType<Grid>()];
        if (grids.Length == 0)
        {
            int[] widths = [.. WidthsOf(table)];
            TableRow[] rows = [.. TextRows.Of(blocks, widths)];
            return Array.Exists(rows, r => r.Origin == RowOrigin.Sequence && !TextRows.Fits(r, widths))
                ? new FigureRuns(labels, table, findings).Read(blocks) ?? rows
                : rows;
        }

        return grids.SelectMany(g =>
        {
            int width = g.Rows.Max(r => r.Cells.Length);
            // A row that merged cells cover from end to end prints nothing of its own.
            return g.Rows.Where(r => !r.Cells.All(c => c.Covered))
                .Select(r => new TableRow(r.Cells, RowOrigin.Ruled, width, BlanksVisible: true) { AfterPageBreak = r.AfterPageBreak });
        });
    }
}
