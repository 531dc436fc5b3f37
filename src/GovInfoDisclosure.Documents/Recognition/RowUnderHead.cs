using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>A row of figures in its table.</summary>
/// <param name="Row">The row.</param>
/// <param name="Line">Its position in the table.</param>
/// <param name="Head">The column labels above it.</param>
internal sealed record RowUnderHead(TableRow Row, int Line, TableHead Head)
{
    /// <summary>Where the row begins; null if it has no cells.</summary>
    public SourcePlace? Place => Row.Cells.FirstOrDefault()?.Place;
}
