using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Excel;

/// <summary>
/// Formulas for the totals of a sheet. Where the figures on it do not add up to a total there is none, for Excel would print another
/// figure.
/// </summary>
internal sealed class ExcelFormulas
{
    private readonly Dictionary<FormCell, PlacedCell> _places = [];

    public ExcelFormulas(IEnumerable<PlacedCell> cells)
    {
        foreach (PlacedCell place in cells)
        {
            if (place.Cell is { Figure: { } figure, IsCopy: false })
                _places.TryAdd(figure, place);
        }
    }

    /// <summary>The formula of a cell; null if it has none.</summary>
    public string? Of(PlacedCell cell)
    {
        if (cell.Cell.Figure is not { } total || FormAnatomy.Of(DisclosureForm.For(total.Edition)) is not { } anatomy
            || !anatomy.IsTotal(total))
            return null;
        PlacedCell?[] addends = [.. anatomy.AddendsOf(total).Select(_places.GetValueOrDefault)];
        return Array.TrueForAll(addends, a => ValueOf(a) is not null) && addends.Sum(ValueOf) is { } sum
            && sum == ExcelCells.NumberIn(cell.Cell)
            ? $"SUM({string.Join(',', addends.Select(a => ExcelCells.Name(a!.X, a.Y)))})"
            : null;
    }

    private static decimal? ValueOf(PlacedCell? place) => place?.Cell is { } cell ? cell.Text is "" ? 0 : ExcelCells.NumberIn(cell) : null;
}
