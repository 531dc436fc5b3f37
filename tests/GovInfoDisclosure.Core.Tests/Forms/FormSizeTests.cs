using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

public class FormSizeTests
{
    [Theory]
    [InlineData(FormEdition.Edition2019, 198)]
    [InlineData(FormEdition.Edition2021, 200)]
    public void Number_of_cells(FormEdition edition, int expected) => Assert.Equal(expected, DisclosureForm.For(edition).Cells.Length);

    [Theory]
    [InlineData(FormEdition.Edition2019, 8, 22)]
    [InlineData(FormEdition.Edition2021, 6, 10)]
    public void Rows_and_cells_of_table_two(FormEdition edition, int rows, int cells) =>
        AssertTable(edition, "proactiveDisclosure", rows, cells);

    [Theory]
    [InlineData(FormEdition.Edition2019, 23, 161)]
    [InlineData(FormEdition.Edition2021, 25, 175)]
    public void Rows_and_cells_of_table_three(FormEdition edition, int rows, int cells) => AssertTable(edition, "requests", rows, cells);

    [Theory]
    [InlineData(FormEdition.Edition2019)]
    [InlineData(FormEdition.Edition2021)]
    public void Rows_and_cells_of_table_four(FormEdition edition) => AssertTable(edition, "reviewAndLitigation", 3, 15);

    [Theory]
    [InlineData(FormEdition.Edition2019, 40, 23, 7, 7, 3)]
    [InlineData(FormEdition.Edition2021, 42, 25, 7, 7, 3)]
    public void Number_of_relations(FormEdition edition, int all, int rowTotals, int outcomeTotals, int balances, int caseTotals)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.Equal(all, form.Relations.Length);
        Assert.Equal(
            [("GID301", rowTotals), ("GID302", outcomeTotals), ("GID303", balances), ("GID401", caseTotals)],
            form.Relations.GroupBy(r => r.Rule.Id).Select(g => (g.Key, g.Count())));
    }

    private static void AssertTable(FormEdition edition, string name, int rows, int cells)
    {
        FormTable table = Assert.Single(DisclosureForm.For(edition).Tables, t => t.JsonName == name);
        Assert.Equal((rows, cells), (table.Rows.Count(), table.Rows.Sum(r => r.Cells.Length)));
    }
}
