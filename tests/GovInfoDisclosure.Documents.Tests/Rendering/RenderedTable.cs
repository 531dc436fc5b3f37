using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>A cell of a table as a document prints it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Figure">The cell of the form whose figure it is; null for labels.</param>
/// <param name="Copy">Whether it is another place of a merged cell rather than its first.</param>
internal sealed record RenderedCell(string Text, FormCell? Figure = null, bool Copy = false)
{
    public bool IsLabel => Figure is null && Text.Length > 0;
}

/// <summary>What a document prints where a merged cell reaches over further places.</summary>
internal enum MergedCells
{
    Repeated,
    Blank,
    Absent,
}

/// <summary>A table of the form with the figures of a report, row by row and open to change.</summary>
internal sealed class RenderedTable(FormTable form, List<List<RenderedCell>> rows)
{
    public FormTable Form => form;

    public List<List<RenderedCell>> Rows => rows;

    /// <summary>The table as printed with merged cells of the given kind.</summary>
    public RenderedTable With(MergedCells merged) => new(form,
    [
        .. rows.Select(row => row.Where(c => merged != MergedCells.Absent || !c.Copy)
            .Select(c => merged == MergedCells.Blank && c.Copy ? c with { Text = "" } : c).ToList()),
    ]);
}
