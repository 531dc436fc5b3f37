using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Tests.Media.Pages;

public class TableOnPageTests
{
    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(50, 0)]
    [InlineData(100, 1)]
    [InlineData(150, 1)]
    [InlineData(200, 2)]
    [InlineData(299, 2)]
    [InlineData(300, 2)]
    [InlineData(305, 2)]
    public void A_letter_is_in_the_cell_that_its_middle_is_in_or_beside(double middle, int column)
    {
        Ruling[] horizontal = [new(0, 0, 300), new(20, 0, 300)];
        Ruling[] vertical = [new(0, 0, 20), new(100, 0, 20), new(200, 0, 20), new(300, 0, 20)];
        var table = TableOnPage.Of(new(horizontal, vertical, 2), [new("5", middle - 3, middle + 3, 13.5, 10)]);
        Assert.Equal(column, Assert.Single(table.Rows[0], c => c.Text.Text == "5").Area.Column);
    }
}
