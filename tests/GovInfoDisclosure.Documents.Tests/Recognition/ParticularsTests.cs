using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

/// <summary>Who reports, when and for which year, where the title does not say it.</summary>
public class ParticularsTests
{
    private const string Agency = "青石县教育局";

    // The name and the day below a text are its signature; farther up they belong to the text.
    [Theory]
    [InlineData(Agency, Agency)]
    [InlineData(Agency + "\n\n甲。\n\n乙。\n\n丙。", Agency)]
    [InlineData(Agency + "\n\n甲。\n\n乙。\n\n丙。\n\n丁。", null)]
    [InlineData("青石县人民政府\n\n" + Agency, Agency)]
    [InlineData("青石县教育局的工作", null)]
    [InlineData("青石海关\n\n2024年1月20日", "青石海关")]
    [InlineData("青石县乔庄镇\n\n二〇二四年一月二十日", "青石县乔庄镇")]
    [InlineData("青石海关", null)]
    [InlineData("依申请公开窗口设在县政务大厅\n\n2024年1月20日", null)]
    public void The_agency_may_be_in_the_last_four_lines(string end, string? agency) => Assert.Equal(agency, Read(end).Agency?.Name);

    [Theory]
    [InlineData("2024年1月20日", "2024-01-20")]
    [InlineData("2024年1月20日\n\n甲。\n\n乙。", "2024-01-20")]
    [InlineData("2024年1月20日\n\n甲。\n\n乙。\n\n丙。", null)]
    [InlineData("二〇二四年一月二十日", "2024-01-20")]
    [InlineData("2024年1月20日起施行", null)]
    [InlineData("2024年元月20日", "2024-01-20")]
    [InlineData("2024.01.20", "2024-01-20")]
    [InlineData("（2024年1月20日）", "2024-01-20")]
    [InlineData("青石县教育局办公室    2024年1月20日印发", "2024-01-20")]
    [InlineData("青石县教育局 二〇二四年一月二十日", "2024-01-20")]
    [InlineData("发布日期：2024-01-20", "2024-01-20")]
    [InlineData("2024年1月20日\n\n附件：\n\n附表1\n\n附表2\n\n附表3", "2024-01-20")]
    [InlineData("报告日期：2024年1月20日", "2024-01-20")]
    [InlineData("自2024年1月20日", null)]
    [InlineData("统计时间：2024年1月20日", null)]
    [InlineData("2024.01.20.5", null)]
    [InlineData("| 发布日期 | 2024-01-20 |\n|---|---|\n| 备注 | 无 |", "2024-01-20")]
    public void The_day_may_be_in_the_last_three_lines(string end, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Read(end).PublishedOn);

    [Theory]
    [InlineData("发布日期：2024-01-21", "2024-01-21")]
    [InlineData("成文时间 2024年1月21日 来源：" + Agency, "2024-01-21")]
    [InlineData("访问 12 次", "2024-01-20")]
    [InlineData("更新时间：2024-03-21", "2024-01-20")]
    [InlineData("统计时间：2023年1月1日至2023年12月31日", "2024-01-20")]
    [InlineData("| 发布机构 | 甲 | 发布日期 | 2024-01-21 |\n|---|---|---|---|\n| 文号 | 无 | 有效性 | 有效 |", "2024-01-21")]
    public void A_day_with_a_label_before_the_text_comes_first(string head, string day) => Assert.Equal(
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Read("2024年1月20日", head).PublishedOn);

    [Theory]
    [InlineData("（2024年1月20日）")]
    [InlineData("青石县教育局\n\n2024年1月20日")]
    public void The_day_may_be_below_the_title(string lines) =>
        Assert.Equal(new DateOnly(2024, 1, 20), Read("甲。", "教育局2023年政府信息公开工作年度报告\n\n" + lines).PublishedOn);

    [Theory]
    [InlineData("教育局2023年政府信息公开工作年度报告", "青石县教育局", "青石县教育局")]
    [InlineData("教育局2023年政府信息公开工作年度报告", "青石县卫生局", "教育局")]
    [InlineData("教育局2023年政府信息公开工作年度报告", "甲", "教育局")]
    public void A_line_before_the_title_may_have_the_full_name(string title, string before, string agency) =>
        Assert.Equal(agency, Read("甲。", before + "\n\n" + title).Agency?.Name);

    [Fact]
    public void A_title_may_be_cut_into_two_lines() =>
        Assert.Equal(2023, Read("甲。", "青石县教育局2023年政府信息\n\n公开工作年度报告").Year);

    [Theory]
    [InlineData("青石县教育局二〇二三年政府信息公开工作年度报告", Agency, 2023)]
    [InlineData("二○二三年度青石县教育局政府信息公开工作报告", Agency, 2023)]
    [InlineData("青石县教育局关于2023年度政府信息公开工作的年度报告", Agency, 2023)]
    [InlineData("青石县教育局关于2023年政府信息公开工作情况的报告", Agency, 2023)]
    [InlineData("关于印发青石县教育局2023年政府信息公开工作年度报告", Agency, 2023)]
    [InlineData("青石县教育局政府信息公开2023年度报告", Agency, 2023)]
    [InlineData("青石县第一中学政府信息公开工作年度报告（2023年）", "青石县第一中学", 2023)]
    [InlineData("《青石县教育局2023年政府信息公开工作年度报告》", Agency, 2023)]
    [InlineData("附件1：青石县教育局2023年政府信息公开工作年度报告", Agency, 2023)]
    public void A_title_names_agency_and_year(string title, string agency, int? year)
    {
        DisclosureReport report = Read("甲。", title);
        Assert.Equal((title, agency, year), (report.Title, report.Agency.Name, report.Year));
    }

    [Theory]
    [InlineData("青石县教育局\n\n2023年政府信息公开工作年度报告", "2023年政府信息公开工作年度报告", 2023)]
    [InlineData("青石县教育局\n\n政府信息公开工作年度报告\n\n（2023年度）", "政府信息公开工作年度报告（2023年度）", 2023)]
    [InlineData("青石县教育局2023年\n\n政府信息公开工作年度报告", "青石县教育局2023年政府信息公开工作年度报告", 2023)]
    [InlineData("青石县教育局\n\n关于2023年度政府信息公开工作\n\n的年度报告", "关于2023年度政府信息公开工作的年度报告", 2023)]
    [InlineData("青石县水利站\n\n2023年度\n\n政府信息公开工作年度报告", "2023年度政府信息公开工作年度报告", 2023)]
    [InlineData("青石县水利站2023年\n\n政府信息公开\n\n工作年度报告", "青石县水利站2023年政府信息公开工作年度报告", 2023)]
    [InlineData("青石县人民政府网站\n\n2023年政府信息公开工作年度报告", "2023年政府信息公开工作年度报告", 2023)]
    [InlineData("首页\n\n青石县教育局政府信息公开工作年度报告\n\n2023年1月1日", "青石县教育局政府信息公开工作年度报告", null)]
    [InlineData("青石县教育局2022年\n\n2023年政府信息公开工作年度报告", "2023年政府信息公开工作年度报告", 2023)]
    public void A_title_may_have_a_line_for_the_year(string lines, string title, int? year)
    {
        DisclosureReport report = Read("甲。", lines);
        Assert.Equal((title, year), (report.Title, report.Year));
    }

    [Theory]
    [InlineData("青石海关\n\n2023年政府信息公开工作年度报告", "青石海关")]
    [InlineData("青石县水利站\n\n2023年度\n\n政府信息公开工作年度报告", "青石县水利站")]
    [InlineData("青石县人民政府网站\n\n2023年政府信息公开工作年度报告", null)]
    public void The_line_above_a_title_without_it_may_be_the_agency(string lines, string? agency) =>
        Assert.Equal(agency, Read("甲。", lines).Agency.Name);

    [Theory]
    [InlineData("填报单位：青石县教育局", Agency)]
    [InlineData("报送单位（公章）：青石县教育局", Agency)]
    [InlineData("填报单位（盖章）：青石县教育局    填报日期：2024年1月10日", Agency)]
    [InlineData("| 编制机关 | 青石县教育局 | 年度 | 2023 |\n|---|---|---|---|", Agency)]
    [InlineData("填报单位：＿＿＿＿", null)]
    public void A_form_may_have_a_label_for_the_agency(string line, string? agency) =>
        Assert.Equal(agency, Read("甲。", "政府信息公开工作年度报告\n\n" + line).Agency.Name);

    [Fact]
    public void The_agency_of_the_title_is_not_the_one_that_fills_in_the_form() =>
        Assert.Equal(Agency, Read("甲。", "青石县教育局2023年政府信息公开工作年度报告\n\n填报单位：青石县教育局办公室").Agency.Name);

    [Theory]
    [InlineData("年度：2023", 2023)]
    [InlineData("| 填报年度 | 2023年 |\n|---|---|", 2023)]
    [InlineData("年度：上一", null)]
    public void A_form_may_have_a_label_for_the_year(string line, int? year) => Assert.Equal(year, Read("甲。", line).Year);

    private static DisclosureReport Read(string end, string head = "") => DocumentReader.Read(Encoding.UTF8.GetBytes(
        $"{head}\n\n# 一、总体情况\n\n平稳。\n\n# 六、其他需要报告的事项\n\n无。\n\n{end}\n")).Report!;
}
