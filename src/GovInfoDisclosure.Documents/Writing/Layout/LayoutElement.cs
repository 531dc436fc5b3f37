using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Layout;

// What every medium writes: lines of text and tables, in the order of the form.

internal abstract record LayoutElement;

internal enum LineKind
{
    Title,
    Particular,
    Section,
    Part,
    Text,
}

/// <summary>A line or paragraph. <paramref name="Pointer"/> is the place of the report that it shows; null for running text.</summary>
internal sealed record LayoutLine(LineKind Kind, string Text, string? Pointer) : LayoutElement;

/// <summary>A table as the form prints it.</summary>
/// <param name="Form">The table of the form.</param>
/// <param name="Rows">The cells by the row in which they begin, each from left to right.</param>
/// <param name="HeadRows">How many rows at the top are the head of all rows below; 0 if each block has its own.</param>
/// <param name="LabelColumns">How many columns at the left hold labels.</param>
/// <param name="Widths">The widths of the columns in millimetres.</param>
internal sealed record LayoutTable(
    FormTable Form, ImmutableArray<ImmutableArray<LayoutCell>> Rows, int HeadRows, int LabelColumns, ImmutableArray<double> Widths)
        : LayoutElement
{
    /// <summary>The width of a cell in millimetres.</summary>
    public double WidthOf(LayoutCell cell) => Widths.Skip(cell.Column).Take(cell.Columns).Sum();

    /// <summary>The size of the letters of a cell in points.</summary>
    public double SizeOf(LayoutCell cell) =>
        cell.Role == CellRole.Figure ? Typography.FigureSize(cell.Text, WidthOf(cell)) : Typography.TableSize;

    /// <summary>Each row with every position filled: the cell there, and whether the row is its first and its last.</summary>
    public IEnumerable<(LayoutCell Cell, bool BeginsRow, bool EndsRow)[]> Grid()
    {
        var above = new (LayoutCell Cell, int Until)[Widths.Length];
        for (int y = 0; y < Rows.Length; y++)
        {
            foreach (LayoutCell cell in Rows[y])
                Array.Fill(above, (cell, y + cell.Rows), cell.Column, cell.Columns);
            yield return [.. above.Select(a => (a.Cell, a.Until - a.Cell.Rows == y, a.Until == y + 1))];
        }
    }
}

internal enum CellRole
{
    /// <summary>The caption over a block.</summary>
    Caption,

    /// <summary>The head of columns.</summary>
    Head,

    /// <summary>The label of a row or of a group of rows.</summary>
    Label,

    /// <summary>A figure.</summary>
    Figure,
}

/// <summary>A cell of a table, which may reach over several columns and rows.</summary>
internal sealed record LayoutCell(CellRole Role, string Text, int Column, int Columns = 1, int Rows = 1)
{
    /// <summary>The place of the report that the cell shows; null for heads of columns.</summary>
    public string? Pointer { get; init; }

    /// <summary>Whether the text begins at the left edge, as numbered labels do, rather than in the middle.</summary>
    public bool AtLeft { get; init; }

    /// <summary>The cell of the form that a figure belongs to.</summary>
    public FormCell? FormCell { get; init; }

    /// <summary>The figure; null: blank.</summary>
    public decimal? Value { get; init; }
}
