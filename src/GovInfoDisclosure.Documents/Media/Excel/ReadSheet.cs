using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Shapes">The text boxes over it.</param>
internal sealed record ReadSheet(string Name, SheetCells Cells, IEnumerable<(CellRange Range, string Text)> Shapes)
{
    /// <summary>The blocks of sheets in their order.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="neverCalculated">Whether formulas with the value 0 were never computed.</param>
    /// <param name="guard">Counts what is laid out.</param>
    public static ImmutableArray<ContentBlock> Blocks(IEnumerable<ReadSheet> sheets, bool neverCalculated, PackageGuard guard)
    {
        ImmutableArray<ContentBlock>.Builder blocks = ImmutableArray.CreateBuilder<ContentBlock>();
        foreach (ReadSheet sheet in sheets)
        {
            foreach ((int row, int column) in neverCalculated ? sheet.Cells.Doubtful : [])
                sheet.Cells.Add(row, column, CellTexts.NotCalculated);
            blocks.Add(new PartName(sheet.Name, new() { Sheet = sheet.Name }));
            IReadOnlyList<Unread> unread = SheetShapes.Place(sheet, guard);
            blocks.Add(SheetGrid.Of(sheet.Cells, sheet.Name, guard));
            blocks.AddRange(unread);
        }

        return blocks.ToImmutable();
    }
}
