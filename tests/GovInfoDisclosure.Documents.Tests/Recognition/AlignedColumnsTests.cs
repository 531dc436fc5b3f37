using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class AlignedColumnsTests
{
    [Theory]
    [InlineData("规章   1   2   3\n许可   4       6\n处罚   7   8   9", 1, "4,,6")]
    [InlineData("规章  10  20  30\n许可           6\n处罚  70  80  90", 1, ",,6")]
    [InlineData("规章   1   2   3\n许可   4     6\n处罚   7   8   9", 1, null)]
    [InlineData("规章   10   2   3\n许可   4 5\n处罚   70   8   9", 1, null)]
    [InlineData("规章   1   2   3\n许可   44444   6\n处罚   7   8   9", 1, null)]
    [InlineData("规章   1   2   3\n许可   4       6\n处罚             7   8   9", 1, null)]
    [InlineData("许可   4       6", 0, null)]
    public void A_figure_belongs_to_the_column_it_stands_in(string text, int line, string? cells)
    {
        TableRow[] rows = [.. TextRows.Of([.. TextMedium.Read(text).OfType<Paragraph>()])];
        ImmutableArray<GridCell> figures = rows[line].Cells[1..];
        ImmutableArray<GridCell> completed = AlignedColumns.Complete(rows, line, figures, columns: 3);
        Assert.Equal(cells, completed.IsDefault ? null : string.Join(',', completed.Select(c => c.Text)));
    }
}
