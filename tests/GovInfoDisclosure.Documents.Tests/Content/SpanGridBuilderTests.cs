using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Tests.Content;

public class SpanGridBuilderTests
{
    // A cell is written TEXT, TEXT:COLUMNS or TEXT:COLUMNS:ROWS; in the grid a copy of a merged cell is in brackets.
    [Theory]
    [InlineData("a b/c d", "a b/c d")]
    [InlineData("a:2 b/c d e", "a (a) b/c d e")]
    [InlineData("a:1:2 b/c", "a b/(a) c")]
    [InlineData("a b:1:2/c", "a b/c (b)")]
    [InlineData("a:2:2 b/c/d e f", "a (a) b/(a) (a) c/d e f")]
    [InlineData("a:1:3 b:1:2 c/d/e f", "a b c/(a) (b) d/(a) e f")]
    [InlineData("a b c:1:2/d", "a b c/d () (c)")]
    [InlineData("a:1:9 b/c", "a b/(a) c")]
    [InlineData("a:0:-1 b", "a b")]
    public void Merged_cells_fill_every_place_they_cover(string table, string grid)
    {
        var builder = new SpanGridBuilder();
        foreach (string row in table.Split('/'))
        {
            foreach (string[] cell in row.Split(' ').Select(c => c.Split(':')))
                builder.Add(cell[0], new(), cell.Length > 1 ? int.Parse(cell[1]) : 1, cell.Length > 2 ? int.Parse(cell[2]) : 1);
            builder.EndRow();
        }

        Grid read = builder.ToGrid();
        Assert.Equal(grid,
            string.Join('/', read.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Covered ? $"({c.Text})" : c.Text)))));
        Assert.All(read.Rows, r => Assert.Equal(Enumerable.Range(0, r.Cells.Length), r.Cells.Select(c => c.X)));
        Assert.Equal(read.Rows.Sum(r => r.Cells.Length), builder.Cells);
    }

    [Fact]
    public void A_cell_wider_than_any_form_ends_at_the_limit()
    {
        var builder = new SpanGridBuilder();
        builder.Add("a", new(), int.MaxValue, int.MaxValue);
        builder.Add("b", new());
        builder.EndRow();
        Assert.Equal(SpanGridBuilder.MaxColumns, Assert.Single(builder.ToGrid().Rows).Cells.Length);
    }
}
