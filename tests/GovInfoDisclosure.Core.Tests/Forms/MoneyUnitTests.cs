using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

public class MoneyUnitTests
{
    [Theory]
    [InlineData("元", 1)]
    [InlineData("万", 10_000)]
    [InlineData("万元", 10_000)]
    [InlineData("亿", 100_000_000)]
    [InlineData("亿元", 100_000_000)]
    public void A_unit_is_found_by_each_of_its_spellings(string spelling, int yuan) => Assert.Equal(yuan, MoneyUnit.Find(spelling)?.InYuan);

    [Theory]
    [InlineData("件")]
    [InlineData("")]
    [InlineData("千元")]
    public void What_is_no_unit_of_money_is_not_found(string text) => Assert.Null(MoneyUnit.Find(text));

    [Fact]
    public void No_spelling_has_two_meanings() => Assert.Distinct(MoneyUnit.All.SelectMany(u => u.Spellings));

    [Fact]
    public void The_official_name_is_the_first_spelling() => Assert.All(MoneyUnit.All, u => Assert.Equal(u.Name.Chinese, u.Spellings[0]));

    [Fact]
    public void Cells_of_money_have_the_unit_of_their_edition_and_no_other_cell_has_one()
    {
        Assert.Equal(MoneyUnit.Yuan, Money(FormEdition.Edition2019).Unit);
        Assert.Equal(MoneyUnit.TenThousandYuan, Money(FormEdition.Edition2021).Unit);
        Assert.All(DisclosureForm.All.SelectMany(f => f.Cells), c => Assert.Equal(c.Kind == CellKind.Money, c.Unit is not null));
    }

    private static FormCell Money(FormEdition edition) => DisclosureForm.For(edition).Cells.Single(c => c.Kind == CellKind.Money);
}
