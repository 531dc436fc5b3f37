using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>Figures as the form prints them.</summary>
internal static class Figures
{
    public static LayoutCell Cell(DisclosureReport report, FormCell cell, int column, int columns = 1)
    {
        decimal? value = report[cell];
        string text = value is { } figure ? figure.ToString(CultureInfo.InvariantCulture) + PrintedUnit(cell) : "";
        return new(CellRole.Figure, text, column, columns) { Pointer = cell.Pointer, FormCell = cell, Value = value };
    }

    /// <summary>The unit that has to follow the figure because the head of the column does not state it; else empty.</summary>
    public static string PrintedUnit(FormCell cell) =>
        cell.Unit?.Name.Chinese is { } unit && !cell.Column.Label.Chinese.Contains(unit, StringComparison.Ordinal) ? unit : "";
}
