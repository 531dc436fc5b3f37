using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class RowLabelsTests
{
    [Theory]
    [InlineData("（一）予以公开", "granted")]
    [InlineData("本年度办理结果如下\n（一）予以公开", "granted")]
    [InlineData("（三）不\n予公开", null)]
    [InlineData("（三）不予公开", null)]
    public void A_label_is_found_below_a_caption_but_not_within_a_group(string label, string? row)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        var line = new TableRow([new(label, 0, new()), new("5", 1, new())], RowOrigin.Ruled, 2, BlanksVisible: true);
        Assert.Equal(row, new RowLabels(new(form, new(new())), form.Tables[1]).Find(line)?.Row.JsonName);
    }

    [Theory]
    [InlineData("2.其他法律行政\n  法规禁止公开", "prohibitedByLaw")]
    [InlineData("5.属于三类内部事务\n      信息", "internalAffairs")]
    [InlineData("不予 5.属于三类内\n公开 部事务信息", "internalAffairs")]
    [InlineData("年   1.本机关不掌握\n度 （四）相关政府信息", "notHeld")]
    [InlineData("（三）\n 不予\n 公开\n    6.属于四类过程性\n    信息", "processInformation")]
    [InlineData("5.属于三类内部事务\n6.属于四类过程性", null)]
    public void A_wrapped_label_goes_on_below_itself_and_ends_where_another_number_begins(string lines, string? row)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        ILookup<int, WrappedLabel> found = new RowLabels(new(form, new(new())), form.Tables[1])
            .FindWrapped([.. TextRows.Of(TextMedium.Read(lines + "\n9 9"), [])]);
        Assert.Equal(row, found.SelectMany(l => l).Where(w => w.Label.Exact).MinBy(w => w.To - w.From)?.Label.Row.JsonName);
    }

    [Theory]
    [InlineData("9 9", "信息物", true)]
    [InlineData("                              备注", "信息物", false)]
    [InlineData("                              备注", "信息", true)]
    public void A_label_with_another_text_between_its_lines_is_known_by_its_exact_wording_alone(string between, string last, bool isFound)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        ILookup<int, WrappedLabel> found = new RowLabels(new(form, new(new())), form.Tables[1])
            .FindWrapped([.. TextRows.Of(TextMedium.Read($"5.属于三类内部事务\n{between}\n{last}\n9 9"), [])]);
        Assert.Equal(isFound, found[2].Any(w => w.From == 0));
    }

    [Theory]
    [InlineData("5.要求行政机关确认或重 新出具\n已获取信息\n0 0 0 0 0 0 7", "reconfirmation")]
    [InlineData("4.无正当理由大量\n反复申请\n0 0 0 0 0 0 7", "excessive")]
    [InlineData("2.重复申请\n0 0 0 0 0 0 7", "duplicate")]
    [InlineData("2.重复申请\n3.要求提供公开出版物\n0 0 0 0 0 0 7", "publication")]
    [InlineData("（五）不予处理\n0 0 0 0 0 0 7", null)]
    [InlineData("2.重复申请\n备注 0 0 0 0 0 0 7", null)]
    public void A_label_may_be_on_the_lines_above_its_figures(string lines, string? row)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        ILookup<int, WrappedLabel> found = new RowLabels(new(form, new(new())), form.Tables[1])
            .FindWrapped([.. TextRows.Of(TextMedium.Read(lines), [])]);
        Assert.Equal(row, found[lines.Count(c => c == '\n')].FirstOrDefault()?.Label.Row.JsonName);
    }

    [Theory]
    [InlineData("1,属于国家秘密,0,6", 2)]
    [InlineData("1,6,属于国家秘密,0", 0)]
    [InlineData("123,属于国家秘密,0", 0)]
    public void The_number_of_a_row_may_be_in_a_cell_before_its_label(string cells, int end) =>
        Assert.Equal(end, RowLabels.LabelZone([.. cells.Split(',').Select((c, x) => new GridCell(c, x, new()))]));

    [Theory]
    [InlineData("（三）不予公开", false)]
    [InlineData("1.属于国家秘密", false)]
    [InlineData("（二）部分公开", true)]
    [InlineData("（七）总计", true)]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形） （三）不予公开", true)]
    public void Two_rows_that_became_one_have_two_labels(string before, bool other)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        var line = new TableRow([new(before, 0, new()), new("1.属于国家秘密", 1, new()), new("5", 2, new())], RowOrigin.Ruled, 3,
            BlanksVisible: true);
        var labels = new RowLabels(new(form, new(new())), form.Tables[1]);
        Assert.Equal(other, labels.HasOther(line, labels.Find(line)!));
    }

    [Theory]
    [InlineData("规章,无,5", 1)]
    [InlineData("（四）,无,2.没有现成信息需要另行制作,5", 3)]
    [InlineData("规章,若干,0,6", 2)]
    public void The_zone_of_labels_ends_at_the_first_figure_or_mark(string cells, int end) =>
        Assert.Equal(end, RowLabels.LabelZone([.. cells.Split(',').Select((c, x) => new GridCell(c, x, new()))]));

    [Theory]
    [InlineData("1,l,0", 0)]
    [InlineData("l,1,0", 0)]
    [InlineData("数量,l,0", 1)]
    [InlineData("1,数量,0", 0)]
    public void Where_rows_have_no_labels_letters_alone_are_a_figure(string cells, int end) =>
        Assert.Equal(end, RowLabels.LabelZone([.. cells.Split(',').Select((c, x) => new GridCell(c, x, new()))], isLabelled: false));
}
