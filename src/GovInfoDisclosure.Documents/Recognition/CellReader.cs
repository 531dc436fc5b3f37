using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Turns readings of rows into printed cells with their figures.</summary>
internal sealed class CellReader(FormTable table, Findings findings)
{
    private static readonly LocalizedText Contradiction =
        new("文档中多处出现且数值不同", "the document prints it more than once with different figures");

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

    private PrintedCell Read(FormCell cell, Content.GridCell source, decimal? headUnit, CellAnchor anchor)
    {
        Figure figure = FigureText.Read(source.Text);
        decimal? value = figure.Kind == FigureKind.Number ? Value(cell, figure, headUnit) : null;
        if (figure.Kind == FigureKind.BlankMark)
            findings.BlankMark(table, source.Text, cell.Pointer);
        else if (figure.Kind != FigureKind.Empty && value is null)
            findings.NotANumber(cell, source.Text, source.Place);
        else if (value is { } read && (figure.Normalized || (headUnit is not null && headUnit != UnitOf(cell))))
            findings.Normalized(cell.Pointer, cell.FullLabel, source.Text, Meant(cell, read), source.Place);
        return new PrintedCell { Cell = cell, Raw = source.Text, Place = source.Place, Value = value, Anchor = anchor };
    }

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
