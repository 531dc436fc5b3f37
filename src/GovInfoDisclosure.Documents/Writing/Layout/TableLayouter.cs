using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>Lays out a table of the form from the registry alone.</summary>
internal static class TableLayouter
{
    // The type area of GB/T 9704 is 156 mm wide. Where rows are in groups, their labels get what the longest need to stay readable.
    private const double PageWidth = 156;
    private const double GroupWidth = 18;
    private const double LabelWidth = 46;

    public static LayoutTable Of(FormTable table, DisclosureReport report)
    {
        if (table.RowsSideBySide)
        {
            var layout = new SideBySideLayout(table, report);
            return new(table, [.. layout.Rows()], layout.HeadRows, 0, Equal(table.Rows.Sum(r => r.Cells.Length)));
        }

        int depth = table.Rows.Max(r => r.Groups.Length) + 1;
        int width = table.Blocks.Max(b => b.Columns.Length);
        ImmutableArray<ImmutableArray<LayoutCell>> rows =
            [.. table.Blocks.SelectMany(b => new BlockLayout(b, report, depth, width).Rows(table))];
        int head = table.Blocks.Length == 1 ? rows.TakeWhile(r => r.All(c => c.Role == CellRole.Head)).Count() : 0;
        return new(table, rows, head, depth, Widths(depth, width));
    }

    private static ImmutableArray<double> Widths(int depth, int width)
    {
        if (depth == 1)
            return Equal(1 + width);
        double labels = ((depth - 1) * GroupWidth) + LabelWidth;
        return [.. Enumerable.Repeat(GroupWidth, depth - 1), LabelWidth, .. Enumerable.Repeat((PageWidth - labels) / width, width)];
    }

    private static ImmutableArray<double> Equal(int columns) => [.. Enumerable.Repeat(PageWidth / columns, columns)];
}
