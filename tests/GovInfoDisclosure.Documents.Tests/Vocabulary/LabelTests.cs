using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Vocabulary;

public class LabelTests
{
    public static TheoryData<FormEdition> Editions => [.. DisclosureForm.All.Select(f => f.Edition)];

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量")]
    [InlineData("（二）部分公开(区分处理的, 只计这一情形)", "部分公开区分处理的只计这一情形")]
    [InlineData("1. 属于国家秘密", "属于国家秘密")]
    [InlineData("１．属于国家秘密", "属于国家秘密")]
    [InlineData("①属于国家秘密", "属于国家秘密")]
    [InlineData("㈠予以公开", "予以公开")]
    [InlineData("危及\"三安全一稳定\"", "危及三安全一稳定")]
    [InlineData("自 然\u3000人", "自然人")]
    [InlineData("商业\n企业", "商业企业")]
    [InlineData("第二部分 主动公开政府信息情况", "主动公开政府信息情况")]
    [InlineData("1.5倍", "15倍")]
    [InlineData("", "")]
    public void A_label_is_compared_by_its_letters(string printed, string letters) => Assert.Equal(letters, LabelText.Normalize(printed));

    [Theory]
    [InlineData("规章（设区的市填写）", "规章")]
    [InlineData("规章（设区的市（自治州）填写）", "规章")]
    [InlineData("规章[注1] ", "规章")]
    [InlineData("规章③", "规章")]
    [InlineData("规章", null)]
    [InlineData("规章设区的市填写）", null)]
    [InlineData("", null)]
    public void A_note_is_behind_its_label(string printed, string? label) =>
        Assert.Equal(label, LabelText.StartOfNote(printed) is >= 0 and var note ? printed[..note] : null);

    [Theory]
    [InlineData("规章（设区的市填写）", "governmentRules", false)]
    [InlineData("规章（1）", "governmentRules", true)]
    [InlineData("（规章）", "governmentRules", true)]
    [InlineData("（设区的市填写）", null, false)]
    [InlineData("规则（设区的市填写）", null, false)]
    public void A_label_with_a_note_is_that_label(string printed, string? row, bool exact)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        LabelMatch<FormRow>? found = new FormLabels(form, new(new())).FindRow(form.Tables[0], printed);
        Assert.Equal((row, exact), (found?.Target.JsonName, found?.Exact ?? false));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("15", 15)]
    [InlineData("（3）", 3)]
    [InlineData("③", 3)]
    [InlineData("２", 2)]
    [InlineData("第4列", 4)]
    [InlineData("Unnamed: 5", 5)]
    [InlineData("C", 3)]
    [InlineData("6.0", 6)]
    [InlineData("7=1+2+…+6", 7)]
    [InlineData("123", null)]
    [InlineData("1.5", null)]
    [InlineData("-1", null)]
    [InlineData("1件", null)]
    [InlineData("AB", null)]
    [InlineData("", null)]
    public void Numbers_of_columns_have_many_forms(string printed, int? number) => Assert.Equal(number, OrdinalText.Read(printed));

    [Theory]
    [InlineData("栏 次", true)]
    [InlineData("序号", true)]
    [InlineData("丙", true)]
    [InlineData("信息内容", false)]
    public void Some_heads_are_over_numbers(string printed, bool head) => Assert.Equal(head, OrdinalText.IsHead(printed));

    [Theory]
    [InlineData("一、总体情况", "一、")]
    [InlineData("（三） 不予公开", "(三)")]
    [InlineData("12.其他", "12.")]
    [InlineData("总体情况", "")]
    [InlineData("3.5万", "")]
    public void The_numbering_is_told_apart(string printed, string numbering) => Assert.Equal(numbering, LabelText.NumberingOf(printed));

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_label_and_alias_finds_its_own_row_and_column(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        var labels = new FormLabels(form, new(new()));
        foreach (FormTable table in form.Tables)
        {
            foreach (FormRow row in table.Rows)
            {
                string[] wordings =
                    [row.Label.Chinese, row.PrintedLabel, .. row.Aliases, .. row.Groups.Select(g => g.PrintedLabel + row.PrintedLabel)];
                Assert.All(wordings, w => Assert.Equal((row, true), (labels.FindRow(table, w)!.Target, labels.FindRow(table, w)!.Exact)));
            }

            foreach (FormColumn column in table.Blocks.SelectMany(b => b.Columns))
                Assert.All([column.Label.Chinese, .. column.Aliases],
                    w => Assert.Equal(column.JsonName, labels.FindColumn(table, w)!.Target.JsonName));
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void One_wrong_letter_never_leads_to_another_row(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        var labels = new FormLabels(form, new(new()));
        foreach (FormTable table in form.Tables)
        {
            foreach ((FormRow row, string wording) in
                table.Rows.SelectMany(r => r.Aliases.Prepend(r.Label.Chinese).Select(w => (r, LabelText.Normalize(w)))))
            {
                for (int i = 0; i < wording.Length; i++)
                {
                    Assert.Contains(labels.FindRow(table, wording.Remove(i, 1).Insert(i, "囗"))?.Target, (FormRow?[])[row, null]);
                    Assert.Contains(labels.FindRow(table, wording.Insert(i, "囗"))?.Target, (FormRow?[])[row, null]);
                }
            }
        }
    }

    [Fact]
    public void A_near_wording_is_found_if_it_is_alone()
    {
        LabelIndex<string> index = Index("本机关不掌握相关政府信息", "重复申请", "总计");
        Assert.Equal("本机关不掌握相关政府信息", index.Find("本机关不掌握相关政府信恳")!.Target);
        Assert.False(index.Find("本机关不掌握相关政府信恳")!.Exact);
        Assert.True(index.Find("1.重复申请")!.Exact);
        Assert.Null(index.Find("总汁"));
        Assert.Null(index.Find("完全不同的一行文字"));
        Assert.Null(index.Find(""));
        Assert.Null(index.Find(new string('总', 1000)));
        Assert.Null(index.FindExact("本机关不掌握相关政府信恳"));
    }

    [Fact]
    public void A_tie_between_two_wordings_finds_neither()
    {
        Assert.Null(Index("行政处罚甲乙", "行政处罚甲丙").Find("行政处罚甲丁"));
        // A third that is nearer settles it.
        Assert.Equal("行政处罚丁丁丁", Index("行政处罚甲乙", "行政处罚甲丙", "行政处罚丁丁丁").Find("行政处罚丁丁丁丁")!.Target);
    }

    [Fact]
    public void Two_wordings_of_one_target_are_no_tie()
    {
        var index = new LabelIndex<string>(new([("甲", "行政处罚甲乙"), ("甲", "行政处罚甲丙")]), new(new()));
        Assert.Equal("甲", index.Find("行政处罚甲丁")!.Target);
    }

    private static LabelIndex<string> Index(params string[] labels) => new(new(labels.Select(l => (l, l))), new(new()));
}
