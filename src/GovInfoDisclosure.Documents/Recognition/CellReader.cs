using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Turns readings of rows into printed cells with their figures.</summary>
internal sealed class CellReader(FormTable table, Findings findings)
{
    /// <summary>Why a cell or row that is printed more than once stays blank.</summary>
    public static readonly LocalizedText Contradiction =
        new("文档中多处出现且数值不同", "the document prints it more than once with different figures");

    private static readonly LocalizedText Blank = new("空白", "blank");

    public IEnumerable<PrintedCell> Read(ImmutableArray<RowReading> readings)
    {
        foreach (IGrouping<FormRow, RowReading> row in readings.GroupBy(r => r.Cells[0].Cell.Row))
        {
            RowReading[] all = [.. row];
            if (all.Length == 1 || AgreeAll(all))
            {
                foreach (PrintedCell cell in all[0].Cells.Select(c => Read(c.Cell, c.Source, c.Unit, all[0].Anchor)))
                    yield return cell;
            }
            else
            {
                findings.Ambiguous(row.Key.Pointer, row.Key.FullLabel, Contradiction, row.Key.Cells, all[1].Cells[0].Source.Place);
            }
        }
    }

    private static bool AgreeAll(RowReading[] readings)
    {
        decimal?[] figures = FiguresOf(readings[0]);
        return readings.Skip(1).All(r => FiguresOf(r).SequenceEqual(figures));
    }

    private static decimal?[] FiguresOf(RowReading reading) =>
        [.. reading.Cells.Select(c => FigureText.Read(c.Source.Text) is { Kind: FigureKind.Number } f
            ? InUnit(f.Value, f.MoneyUnit ?? 1)
            : null)];

    private PrintedCell Read(FormCell cell, GridCell source, decimal? headUnit, CellAnchor anchor)
    {
        // A raised number with nothing beside it is as likely the figure as a note.
        bool marksAlone = source.Text.Length == 0 && source.Asides.HasFlag(Asides.NoteMark);
        Figure figure = marksAlone ? new(FigureKind.Text) : FigureText.Read(source.Text);
        decimal? value = figure.Kind == FigureKind.Number ? Value(cell, figure, headUnit) : null;
        string raw = source.Asides is Asides.Stored or Asides.Rounded ? source.Text : source.Printed;
        if (source.Failure is { } failure)
            findings.Unreadable(cell, failure, source.Place);
        else if (figure.Kind is FigureKind.Text or FigureKind.Number && value is null)
            findings.NotANumber(cell, raw, source.Place);
        else
            Explain(cell, source, figure, value, headUnit);
        return new PrintedCell
        {
            Cell = cell,
            Raw = raw,
            Place = source.Place,
            Value = value,
            IsUnread = value is null && (source.IsUnread || figure.Kind is FigureKind.Text or FigureKind.Number),
            Anchor = anchor,
        };
    }

    // What was read otherwise than it is printed.
    private void Explain(FormCell cell, GridCell source, Figure figure, decimal? value, decimal? headUnit)
    {
        FigureChanges changes = figure.Changes | ChangesOf(source.Asides);
        if (headUnit is not null && value is not null && headUnit != UnitOf(cell))
            changes |= FigureChanges.Unit;
        if (figure.Kind == FigureKind.BlankMark && changes == FigureChanges.None)
            findings.BlankMark(table, source.Text, cell.Pointer);
        else if (changes != FigureChanges.None)
            findings.Changed(cell, changes, source.Printed, value is { } read ? Meant(cell, read) : Blank, source.Place);
    }

    private static FigureChanges ChangesOf(Asides asides) =>
        (asides.HasFlag(Asides.NoteMark) ? FigureChanges.NoteMark : 0)
            | (asides.HasFlag(Asides.StruckOut) ? FigureChanges.StruckOut : 0)
            | (asides.HasFlag(Asides.Invisible) ? FigureChanges.Invisible : 0)
            | (asides.HasFlag(Asides.Stored) ? FigureChanges.Format : 0)
            | (asides.HasFlag(Asides.Rounded) ? FigureChanges.Rounding : 0);

    private static decimal? Value(FormCell cell, Figure figure, decimal? headUnit)
    {
        if (cell.Kind == CellKind.Money)
            return InUnit(figure.Value, (figure.MoneyUnit ?? headUnit ?? UnitOf(cell)) / UnitOf(cell));
        return figure.MoneyUnit is null && cell.Accepts(figure.Value) ? figure.Value : null;
    }

    // Null where a decimal cannot hold the amount in the unit of the form.
    private static decimal? InUnit(decimal value, decimal factor) =>
        Math.Abs(value) <= decimal.MaxValue / Math.Max(factor, 1) ? value * factor : null;

    private static decimal UnitOf(FormCell cell) => cell.Unit?.InYuan ?? 1;

    private static LocalizedText Meant(FormCell cell, decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return cell.Unit is { Name: var unit } ? new($"{text} {unit.Chinese}", $"{text} {unit.English}") : LocalizedText.Same(text);
    }
}
