using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Tests;

public class ExplainTests
{
    // GID111 is about JSON, whose places are pointers.
    public static TheoryData<string> Ids => [.. Rules.All.Select(r => r.Id).Where(id => id != "GID111")];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rules_are_explained_without_pointers_and_places_to_fill_in(string id)
    {
        foreach (string language in new[] { "zh", "en" })
        {
            string page = Tool.Run("explain", id, "--language", language).Output;
            Assert.DoesNotMatch(@"(^|\s)/[a-z]+[A-Za-z/]*", page);
            Assert.DoesNotMatch(@"\{[a-z]+\}", page);
        }
    }

    [Fact]
    public void A_cell_is_explained_with_its_relations()
    {
        Tool tool = Tool.Run("explain", "本年新收", "总计");

        Assert.Equal("""
            表三 · 一、本年新收政府信息公开申请数量 · 总计（2021年版格式）
            填写：不小于 0 的整数；没有的填 0。
            依据：《条例》第五十条第一款第（二）项
            勾稽关系：
              GID301  自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计
              GID303  一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 − （七）总计 = 四、结转下年度继续办理

            """, tool.Output.ReplaceLineEndings("\n"));
        Assert.Equal((0, ""), (tool.ExitCode, tool.Error));
    }

    [Theory]
    [InlineData("/requests/newlyReceived/total", "/requests/newlyReceived/total")]
    [InlineData("表三 · 一、本年新收政府信息公开申请数量 · 总计", "/requests/newlyReceived/total")]
    [InlineData("newly total", "/requests/newlyReceived/total")]
    [InlineData("（七）总计 总计", "/requests/outcomes/total/total")]
    [InlineData("行政复议 总计", "/reviewAndLitigation/reconsideration/total")]
    [InlineData("行政事业性收费 本年收费金额", "/proactiveDisclosure/fees/amount")]
    public void A_cell_is_named_as_people_name_it(string words, string pointer)
    {
        FormCell cell = DisclosureForm.For(FormEdition.Edition2021).FindCell(pointer)!;

        Assert.StartsWith(cell.FullLabel.Chinese + "（", Tool.Run("explain", words).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_an_earlier_edition_is_explained_too()
    {
        string earlier = Tool.Run("explain", "政府集中采购", "采购总金额", "--language", "en").Output;

        Assert.Contains("edition 2019", earlier, StringComparison.Ordinal);
        Assert.Contains("It is in no relation of its table.", earlier, StringComparison.Ordinal);
        Assert.Contains("2019年版", Tool.Run("explain", "本年新收", "总计", "--edition", "2019").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_name_several_cells_are_refused_with_some_of_them()
    {
        Tool tool = Tool.Run("explain", "不予公开", "总计");

        Assert.StartsWith("“不予公开 总计”对应 8 个单元格，请写得更完整，例如：\n  表三 · ", tool.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
    }

    [Theory]
    [InlineData("没有的词")]
    [InlineData("/requests/none")]
    [InlineData("·")]
    public void Words_that_name_nothing_are_refused(string words)
    {
        Tool tool = Tool.Run("explain", words);

        Assert.StartsWith($"没有规则或单元格“{words}”。", tool.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
    }
}
