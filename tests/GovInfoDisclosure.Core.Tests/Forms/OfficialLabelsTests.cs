using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Forms;

/// <summary>The wording of the official form, copied from it once more.</summary>
public class OfficialLabelsTests
{
    private static readonly string[] Requests =
    [
        "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量",
        "（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益",
        "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
        "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确",
        "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息",
    ];

    private static readonly string[] Other2021 =
    [
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        "3.其他",
    ];

    private static readonly string[] LastRequests = ["（七）总计", "四、结转下年度继续办理"];

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Titles_of_the_sections(FormEdition edition) =>
        Assert.Equal(
            ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"],
            DisclosureForm.For(edition).Sections.Select(s => s.ToString()));

    [Fact]
    public void Blocks_of_table_two_in_edition_2021() =>
        Assert.Equal(
            [
                "第二十条第（一）项: 规章 行政规范性文件 × 本年制发件数 本年废止件数 现行有效件数",
                "第二十条第（五）项: 行政许可 × 本年处理决定数量",
                "第二十条第（六）项: 行政处罚 行政强制 × 本年处理决定数量",
                "第二十条第（八）项: 行政事业性收费 × 本年收费金额（单位：万元）",
            ],
            Blocks(FormEdition.Edition2021));

    [Fact]
    public void Blocks_of_table_two_in_edition_2019() =>
        Assert.Equal(
            [
                "第二十条第（一）项: 规章 规范性文件 × 本年新制作数量 本年新公开数量 对外公开总数量",
                "第二十条第（五）项: 行政许可 其他对外管理服务事项 × 上一年项目数量 本年增/减 处理决定数量",
                "第二十条第（六）项: 行政处罚 行政强制 × 上一年项目数量 本年增/减 处理决定数量",
                "第二十条第（八）项: 行政事业性收费 × 上一年项目数量 本年增/减",
                "第二十条第（九）项: 政府集中采购 × 采购项目数量 采购总金额",
            ],
            Blocks(FormEdition.Edition2019));

    [Fact]
    public void Rows_of_table_three_in_edition_2021() =>
        Assert.Equal(
            [.. Requests, .. Other2021, .. LastRequests],
            Table(FormEdition.Edition2021, "requests").Rows.Select(r => r.PrintedLabel));

    [Fact]
    public void Rows_of_table_three_in_edition_2019() =>
        Assert.Equal(
            [.. Requests, "（六）其他处理", .. LastRequests],
            Table(FormEdition.Edition2019, "requests").Rows.Select(r => r.PrintedLabel));

    [Theory]
    [InlineData(FormEdition.Edition2019, "三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理")]
    [InlineData(FormEdition.Edition2021, "三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理")]
    public void Groups_of_table_three(FormEdition edition, params string[] expected) =>
        Assert.Equal(expected, Table(edition, "requests").Rows.SelectMany(r => r.Groups).Distinct().Select(g => g.PrintedLabel));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Columns_of_table_three(FormEdition edition) =>
        Assert.Equal(
            ["自然人", "法人或其他组织/商业企业", "法人或其他组织/科研机构", "法人或其他组织/社会公益组织", "法人或其他组织/法律服务机构", "法人或其他组织/其他", "总计"],
            Table(edition, "requests").Blocks.Single().Columns.Select(
                c => c.Group is { } group ? $"{group.Chinese}/{c.Label.Chinese}" : c.Label.Chinese));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Rows_of_table_four(FormEdition edition) =>
        Assert.Equal(
            ["行政复议", "行政诉讼/未经复议直接起诉", "行政诉讼/复议后起诉"],
            Table(edition, "reviewAndLitigation").Rows.Select(
                r => string.Join('/', [.. r.Groups.Select(g => g.PrintedLabel), r.PrintedLabel])));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Columns_of_table_four(FormEdition edition) =>
        Assert.Equal(
            ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
            Table(edition, "reviewAndLitigation").Blocks.Single().Columns.Select(c => c.Label.Chinese));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_label_has_an_English_wording_of_its_own(FormEdition edition) =>
        Assert.All(
            DisclosureForm.For(edition).Cells.Select(c => c.FullLabel.English),
            place => Assert.All(place, letter => Assert.True(char.IsAscii(letter) || letter == '·', place)));

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void No_two_cells_have_the_same_place_in_words(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        Assert.Equal(form.Cells.Length, form.Cells.Select(c => c.FullLabel.Chinese).Distinct().Count());
        Assert.Equal(form.Cells.Length, form.Cells.Select(c => c.FullLabel.English).Distinct().Count());
    }

    private static FormTable Table(FormEdition edition, string name) => DisclosureForm.For(edition).Tables.Single(t => t.JsonName == name);

    private static IEnumerable<string> Blocks(FormEdition edition) => Table(edition, "proactiveDisclosure").Blocks.Select(b =>
        $"{b.Caption}: {string.Join(' ', b.Rows.Select(r => r.PrintedLabel))}"
        + $" × {string.Join(' ', b.Columns.Select(c => c.Label.Chinese))}");
}
