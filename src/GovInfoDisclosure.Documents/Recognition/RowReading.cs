using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>One reading of one row (in table four: of several rows side by side): where the document prints each of its cells.</summary>
/// <param name="Cells">The cells of the form with the cells of the document; a document cell may be empty.</param>
/// <param name="Anchor">How they were found.</param>
/// <param name="Line">The position of the row in its table, to tell what stands before and after it.</param>
internal sealed record RowReading(ImmutableArray<(FormCell Cell, GridCell Source, decimal? Unit)> Cells, CellAnchor Anchor, int Line);
