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
    public void The_agency_may_be_in_the_last_four_lines(string end, string? agency) => Assert.Equal(agency, Read(end).Agency?.Name);

    [Theory]
    [InlineData("2024年1月20日", "2024-01-20")]
    [InlineData("2024年1月20日\n\n甲。\n\n乙。", "2024-01-20")]
    [InlineData("2024年1月20日\n\n甲。\n\n乙。\n\n丙。", null)]
    [InlineData("二〇二四年一月二十日", "2024-01-20")]
    [InlineData("2024年1月20日起施行", null)]
    public void The_day_may_be_in_the_last_three_lines(string end, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Read(end).PublishedOn);

    [Theory]
    [InlineData("发布日期：2024-01-21", "2024-01-21")]
    [InlineData("成文时间 2024年1月21日 来源：" + Agency, "2024-01-21")]
    [InlineData("访问 12 次", "2024-01-20")]
    public void A_day_with_a_label_before_the_text_comes_first(string head, string day) => Assert.Equal(
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Read("2024年1月20日", head).PublishedOn);

    [Theory]
    [InlineData("教育局2023年政府信息公开工作年度报告", "青石县教育局", "青石县教育局")]
    [InlineData("教育局2023年政府信息公开工作年度报告", "青石县卫生局", "教育局")]
    [InlineData("教育局2023年政府信息公开工作年度报告", "甲", "教育局")]
    public void A_line_before_the_title_may_have_the_full_name(string title, string before, string agency) =>
        Assert.Equal(agency, Read("甲。", before + "\n\n" + title).Agency?.Name);

    [Fact]
    public void A_title_may_be_cut_into_two_lines() =>
        Assert.Equal(2023, Read("甲。", "青石县教育局2023年政府信息\n\n公开工作年度报告").Year);

    private static DisclosureReport Read(string end, string head = "") => DocumentReader.Read(Encoding.UTF8.GetBytes(
        $"{head}\n\n# 一、总体情况\n\n平稳。\n\n# 六、其他需要报告的事项\n\n无。\n\n{end}\n")).Report!;
}
