using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

public class AgencyNamesTests
{
    [Theory]
    [InlineData("河曲县西口镇人民政府")]
    [InlineData("东乌珠穆沁旗萨麦苏木人民政府")]
    [InlineData("恩施市芭蕉侗族乡人民政府")]
    [InlineData("宿迁市宿城区幸福街道办事处")]
    public void Townships(string name) => AssertKind(AgencyKind.TownshipGovernment, name);

    [Theory]
    [InlineData("河曲县人民政府")]
    [InlineData("浦东新区人民政府")]
    [InlineData("上海市浦东新区人民政府")]
    [InlineData("鄂温克族自治旗人民政府")]
    [InlineData("长阳土家族自治县人民政府")]
    [InlineData("神农架林区人民政府")]
    public void Counties(string name) => AssertKind(AgencyKind.CountyGovernment, name);

    [Theory]
    [InlineData("延边朝鲜族自治州人民政府")]
    public void Cities_with_districts(string name) => AssertKind(AgencyKind.CityGovernment, name);

    [Theory]
    [InlineData("江苏省人民政府")]
    [InlineData("北京市人民政府")]
    [InlineData("天津市人民政府")]
    [InlineData("上海市人民政府")]
    [InlineData("重庆市人民政府")]
    [InlineData("内蒙古自治区人民政府")]
    [InlineData("宁夏回族自治区人民政府")]
    public void Provinces(string name) => AssertKind(AgencyKind.ProvincialGovernment, name);

    [Theory]
    [InlineData("南坝区市场监督管理局")]
    [InlineData("宿迁市市场监督管理局")]
    [InlineData("江苏省司法厅")]
    [InlineData("北京市住房和城乡建设委员会")]
    [InlineData("北京市政务服务和数据管理局")]
    [InlineData("江苏省人民政府国有资产监督管理委员会")]
    [InlineData("国家税务总局宿迁市税务局")]
    [InlineData("市市场监督管理局")]
    [InlineData("城乡县规划局")]
    public void Local_departments(string name) => AssertKind(AgencyKind.LocalDepartment, name);

    [Theory]
    [InlineData("国家税务总局")]
    [InlineData("国家市场监督管理总局")]
    [InlineData("国家乡村振兴局")]
    [InlineData("国家发展和改革委员会")]
    [InlineData("国家国际发展合作署")]
    [InlineData("中国气象局")]
    [InlineData("中国人民银行")]
    [InlineData("中国证券监督管理委员会")]
    [InlineData("国务院国有资产监督管理委员会")]
    [InlineData("中华人民共和国司法部")]
    [InlineData("中华人民共和国住房和城乡建设部")]
    [InlineData("中华人民共和国国家卫生健康委员会")]
    [InlineData("中华人民共和国审计署")]
    [InlineData("海关总署")]
    [InlineData("教育部")]
    [InlineData("司法部")]
    [InlineData("住房和城乡建设部")]
    public void State_Council_departments(string name) => AssertKind(AgencyKind.StateCouncilDepartment, name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("局")]
    [InlineData("中华人民共和国")]
    [InlineData("宿迁市")]
    [InlineData("宿迁市人民政府")]
    [InlineData("宿迁市人民政府办公室")]
    [InlineData("江苏省人民政府办公厅")]
    [InlineData("国务院办公厅")]
    [InlineData("大兴安岭地区行政公署")]
    [InlineData("某某经济开发区管理委员会")]
    [InlineData("市场监督管理局")]
    [InlineData("税务局")]
    public void Names_that_leave_doubt(string? name) => AssertKind(null, name);

    [Theory]
    [InlineData("国家统计局宿迁调查队")]
    [InlineData("国家能源局华东监管局")]
    [InlineData("国家外汇管理局江苏分局")]
    [InlineData("中国证券监督管理委员会江苏监管局")]
    [InlineData("中国人民银行南京分行")]
    [InlineData("中华人民共和国南京海关")]
    [InlineData("中华人民共和国江苏海事局")]
    public void Branches_of_national_bodies_have_not_their_powers(string name) => AssertKind(null, name);

    [Theory]
    [InlineData("国家电网有限公司")]
    [InlineData("中国农业大学")]
    [InlineData("中国农业银行")]
    [InlineData("中央宣传部")]
    [InlineData("中共中央组织部")]
    [InlineData("党委宣传部")]
    public void Bodies_that_are_no_departments(string name) => AssertKind(null, name);

    [Fact]
    public void A_stated_kind_goes_before_the_name() =>
        Assert.Equal(AgencyKind.CityGovernment, AgencyNames.KindOf(new() { Name = "河曲县人民政府", Kind = AgencyKind.CityGovernment }));

    private static void AssertKind(AgencyKind? expected, string? name) => Assert.Equal(expected, AgencyNames.KindOf(new() { Name = name }));
}
