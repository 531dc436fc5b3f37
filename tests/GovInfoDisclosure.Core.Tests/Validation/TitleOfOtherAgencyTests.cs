using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

/// <summary>GID804: the title is of another agency than the report.</summary>
public sealed class TitleOfOtherAgencyTests
{
    [Theory]
    [InlineData("青禾县水利局2024年政府信息公开工作年度报告", "青禾县自然资源局", "青禾县水利局")]
    [InlineData("青禾县人民政府办公室关于2024年政府信息公开工作年度报告", "青槐市民政局", "青禾县人民政府办公室")]
    [InlineData("柳塘镇政府信息公开工作年度报告（2024年）", "青禾县教育局", "柳塘镇")]
    public void A_title_of_another_agency_is_found(string title, string name, string named)
    {
        Finding finding = Assert.Single(Check(title, name));
        Assert.Equal(("GID804", "/title", MessageKeys.InTitle), (finding.Rule.Id, finding.Pointer, finding.MessageKey));
        Assert.Equal($"标题中的机关为“{named}”，报告的机关为“{name}”。", finding.Message(Language.Chinese));
    }

    [Theory]
    [InlineData("青禾县自然资源局2024年政府信息公开工作年度报告", "青禾县自然资源局")]
    [InlineData("县自然资源局2024年政府信息公开工作年度报告", "青禾县自然资源局")]
    [InlineData("青禾县住建局2024年政府信息公开工作年度报告", "青禾县住房和城乡建设局")]
    [InlineData("青禾县人民政府2024年政府信息公开工作年度报告", "青禾县人民政府办公室")]
    [InlineData("青禾县政府信息公开工作年度报告（2024年）", "青禾县人民政府")]
    [InlineData("青禾县自然贷源局2024年政府信息公开工作年度报告", "青禾县自然资源局")]
    [InlineData("青禾縣自然資源局2024年政府信息公开工作年度报告", "青禾县自然资源局")]
    [InlineData("2024年政府信息公开工作年度报告", "青禾县自然资源局")]
    [InlineData("关于2024年政府信息公开工作的年度报告", "青禾县自然资源局")]
    public void The_same_agency_in_other_words_is_none(string title, string name) => Assert.Empty(Check(title, name));

    private static IEnumerable<Finding> Check(string title, string name) =>
        RuleSet.Standard.Check(Reports.Zero(FormEdition.Edition2021) with { Year = 2024, Title = title, Agency = new() { Name = name } })
            .Where(f => f.Rule.Id == "GID804");
}
