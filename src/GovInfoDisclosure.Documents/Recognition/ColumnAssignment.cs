using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Gives the figures of a row to its columns. Column labels decide where the document has them in a grid; a full row in the order of
/// the form comes second; where neither decides, the row is ambiguous and stays blank.
/// </summary>
internal static class ColumnAssignment
{
    private static readonly LocalizedText Shifted = new("合并单元格使数值错列", "merged cells shift the row against the head");
    private static readonly LocalizedText OtherLength =
        new("该行单元格数与表头不同，按表头的列位置读取", "the row has another number of cells than the head; it was read by the columns of the head");
    private static readonly LocalizedText InOrder =
        new("表头未能逐列对齐，整行数值按规定格式的列序读取", "the head does not align; the full row was read in the order of the form");
    private static readonly LocalizedText OtherHead =
        new("部分列标签未找到，且其余列标签与数值不对应", "some column labels were not found, and the others are not above the figures in their order");
    private static readonly LocalizedText Repeated = new("同一数值重复出现，按合并单元格读取", "one value is repeated, as converters do with merged cells");
    private static readonly LocalizedText TooFew =
        new("数值少于应有的列数，且无法确定缺哪一列", "there are fewer figures than columns and it is not known which are missing");
    private static readonly LocalizedText TooMany =
        new("数值多于应有的列数，且无法确定多哪一个", "there are more figures than columns and it is not known which are surplus");
    private static readonly LocalizedText Merged =
        new("合并单元格的一个数值横跨多列或多行", "one figure is in a merged cell over several columns or rows");

    private static readonly LocalizedText LabelsMerged =
        new("两列的标签连在一起，数值也可能连在一起", "the labels of two columns have run together, and their figures may have too");

    // One label alone may be above any of the columns.
    private const int FewestLabels = 2;

    /// <summary>Why a row with blank cells may be read in more than one way.</summary>
    public static readonly LocalizedText Floating = new("行内空格的归属不能确定", "blank cells leave more than one reading of the row");

    /// <summary>The reading of a row whose head names the columns in an order of its own that cannot be followed.</summary>
    public static readonly Assignment OtherOrder =
        Unclear(new("表头的列序与规定格式不同，且数值未与表头逐列对齐",
            "the head has the columns in another order than the form, and the figures do not align with it"));

    /// <summary>The reading of a row in which two rows may have become one.</summary>
    public static readonly Assignment TwoRows =
        Unclear(new("该行另有其他行的标签，数值可能属于两行", "the row has the label of another row too, and its figures may be those of both"));

    /// <summary>The reading of a row of text with labels of columns among its figures.</summary>
    public static readonly Assignment HeadWithin =
        Unclear(new("列标签夹在数值之间，不能确定各栏的数值", "labels of columns are among the figures, so that it is not known which is whose"));

    /// <param name="figures">The cells behind the label, blank ones included where the medium shows them.</param>
    /// <param name="columns">How many columns there are to fill.</param>
    /// <param name="head">The grid columns of each column by its label, or null where the document does not show them.</param>
    /// <param name="labelX">The grid column of the row label, −1 where there is none.</param>
    public static Assignment Assign(ImmutableArray<GridCell> figures, int columns, HeadColumns? head, int labelX)
    {
        if (head is { HasMerged: true })
            return Unclear(LabelsMerged);
        int shift = Shift(head, labelX);
        Assignment? byHead = head is { IsComplete: true } ? ByHead(figures, head, shift) : null;
        if (head is { IsComplete: false } && shift == 0 && ByPartOfHead(figures, head) is { } byPart)
            return byPart;
        // Blank cells beyond the head, or none below a part of a merged label, leave it open whether the row is shifted.
        if (byHead is { Surplus.IsEmpty: true })
            return figures[^1].X - shift + 1 != head!.Width ? byHead with { ByPosition = byHead.ByPosition ?? OtherLength } : byHead;
        Assignment byOrder =
            figures.Any(f => IsFromAbove(f, figures)) ? Unclear(Merged) : ByOrder([.. figures.Where(f => !f.Covered)], columns);
        // A blank before the first column of the head may belong to the label.
        if (head is { IsComplete: true } && byOrder is { Ambiguity: null, Cells: [{ Text: "" } first, ..] } && first.X < head.First)
            return Unclear(Floating);
        if (byHead is null)
            return head is { IsComplete: false } && Contradicts(head, byOrder.Cells, shift) ? Unclear(OtherHead) : byOrder;
        // A column that the form does not have is in the head too; a row of another length than its head is shifted somewhere.
        bool isShifted = figures[^1].X - shift + 1 != head!.Width && figures.Where(f => f.IsFilled).DistinctBy(f => f.Text).Count() > 1;
        return isShifted || byOrder.ByPosition == InOrder ? byOrder : byHead;
    }

    private static Assignment? ByHead(ImmutableArray<GridCell> figures, HeadColumns head, int shift)
    {
        ImmutableArray<GridCell>.Builder cells = ImmutableArray.CreateBuilder<GridCell>(head.Columns.Length);
        var used = new HashSet<GridCell>(figures.Length, ReferenceEqualityComparer.Instance);
        foreach (ImmutableArray<int> positions in head.Columns)
        {
            if (Below(positions, figures, shift) is not { } below)
                return null;
            if (below.IsFilled && (below.Covered || (used.Contains(below) && figures.Any(f => f.Covered && f.Place == below.Place))))
                return Unclear(Merged);
            foreach (GridCell figure in figures)
            {
                if (positions.Contains(figure.X - shift))
                    used.Add(OriginOf(figure, figures));
            }

            cells.Add(below);
        }

        return new(cells.MoveToImmutable(), [.. figures.Where(f => f.HasOwnText && !used.Contains(f))], shift > 0 ? Shifted : null, null);
    }

    // A column that was lost everywhere: each cell of the row is below one of the other labels, and each of these has one.
    private static Assignment? ByPartOfHead(ImmutableArray<GridCell> figures, HeadColumns head)
    {
        ImmutableArray<int>[] found = [.. head.Columns.Where(c => !c.IsEmpty)];
        if (found.Length < FewestLabels || figures[^1].X + 1 != head.Width || Array.Exists(found, c => c.Length > 1)
            || !figures.Select(f => f.X).SequenceEqual(found.Select(c => c[0]).Order()) || figures.Any(f => f.Covered))
            return null;
        GridCell lost = new GridCell("", 0, figures[0].Place).Unread();
        return new([.. head.Columns.Select(c => c.IsEmpty ? lost : figures[c[0] - figures[0].X])], [], null, null)
        {
            Lost = [.. Enumerable.Range(0, head.Columns.Length).Where(i => head.Columns[i].IsEmpty)],
        };
    }

    // The one value below a column label; null if there is none or more than one. A merged label is over copies of one value.
    private static GridCell? Below(ImmutableArray<int> positions, ImmutableArray<GridCell> figures, int shift)
    {
        GridCell? below = null;
        foreach (GridCell figure in figures)
        {
            if (!positions.Contains(figure.X - shift))
                continue;
            GridCell origin = OriginOf(figure, figures);
            if (below is not null && below.Text != origin.Text)
                return null;
            below ??= origin;
        }

        return below;
    }

    // What a merged cell covers in its own row is the cell itself; what comes down from a row above stays a copy.
    private static GridCell OriginOf(GridCell cell, ImmutableArray<GridCell> figures) =>
        cell.Covered ? figures.FirstOrDefault(f => !f.Covered && f.Place == cell.Place) ?? cell : cell;

    private static bool IsFromAbove(GridCell cell, ImmutableArray<GridCell> figures) => cell.IsFilled && OriginOf(cell, figures).Covered;

    // A label that reaches below the head of a column has pushed the row to the right.
    private static int Shift(HeadColumns? head, int labelX) => labelX >= head?.First ? labelX - head.First + 1 : 0;

    // The labels that were found have to be above the figures that the order gives to them.
    private static bool Contradicts(HeadColumns head, ImmutableArray<GridCell> cells, int shift) =>
        cells.Where((c, i) => !head.Columns[i].IsEmpty && !head.Columns[i].Contains(c.X - shift)).Any();

    private static Assignment ByOrder(ImmutableArray<GridCell> figures, int columns)
    {
        if (figures.Length < columns)
            return Unclear(TooFew);
        int first = figures.IndexOf(figures.FirstOrDefault(f => f.IsFilled)!);
        int last = figures.LastIndexOf(figures.LastOrDefault(f => f.IsFilled)!);
        if (first < 0 || figures.Length == columns)
            return new(figures[..columns], [], InOrder, null);
        int span = last - first + 1;
        if (span == columns)
            return new(figures[first..(last + 1)], [], InOrder, null);
        if (span < columns)
            return Unclear(Floating);
        bool repeated = columns == 1 && figures.Where(f => f.IsFilled).Select(f => f.Text).Distinct().Count() == 1;
        return repeated ? new([figures[first]], [], Repeated, null) : Unclear(TooMany);
    }

    private static Assignment Unclear(LocalizedText reason) => new([], [], null, reason);
}
