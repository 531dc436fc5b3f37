using GovInfoDisclosure.Documents.Writing.Layout;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Writing.Layout;

public class DocumentLayoutTests
{
    public static TheoryData<FormEdition> Editions => Samples.Editions;

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_cell_of_the_form_is_printed_once_with_its_figure(FormEdition edition)
    {
        DisclosureReport report = Samples.Consistent(edition);
        LayoutCell[] figures = [.. Tables(report).SelectMany(t => t.Rows).SelectMany(r => r).Where(c => c.Role == CellRole.Figure)];

        Assert.Equal(report.Form.Cells, figures.Select(f => f.FormCell!).OrderBy(c => c.Index));
        Assert.All(figures, f => Assert.Equal((report[f.FormCell!], f.FormCell!.Pointer), (f.Value, f.Pointer!)));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_label_of_the_form_is_printed_as_often_as_it_has_it(FormEdition edition)
    {
        DisclosureReport report = new(edition);
        foreach (FormTable table in report.Form.Tables)
        {
            string[] printed = [.. TableLayouter.Of(table, report).Rows.SelectMany(r => r).Select(c => c.Text)];
            int heads = table.RowsSideBySide ? table.Rows.Count() : 1;
            IEnumerable<string> labels =
            [
                .. table.Rows.Select(r => r.PrintedLabel), .. table.Rows.SelectMany(r => r.Groups).Distinct().Select(g => g.PrintedLabel),
                .. table.Blocks.SelectMany(b => b.Columns).SelectMany(c => Enumerable.Repeat(c.Label.Chinese, heads)),
                .. table.Blocks.SelectMany(b => new[] { b.Caption, b.RowHead, b.ColumnHead }).Append(table.PrintedRelation)
                .OfType<string>(),
                .. table.Blocks.SelectMany(b => b.Columns).Select(c => c.Group?.Chinese).OfType<string>().Distinct(),
            ];

            Assert.Equal(labels.Order(StringComparer.Ordinal), printed.Where(t => t.Length > 0).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Cells_fill_their_table_without_gap_or_overlap(FormEdition edition)
    {
        foreach (LayoutTable table in Tables(new(edition)))
        {
            int[,] covered = new int[table.Rows.Length, table.Widths.Length];
            for (int y = 0; y < table.Rows.Length; y++)
            {
                foreach (LayoutCell cell in table.Rows[y])
                {
                    for (int i = 0; i < cell.Rows * cell.Columns; i++)
                        covered[y + (i / cell.Columns), cell.Column + (i % cell.Columns)]++;
                }
            }

            Assert.All(covered.Cast<int>(), c => Assert.Equal(1, c));
            Assert.Equal(156, table.Widths.Sum(), 6);
        }
    }

    [Fact]
    public void Table_three_has_the_merged_head_of_the_form()
    {
        LayoutTable table = Tables(new(FormEdition.Edition2021))[1];

        Assert.Equal((3, 3), (table.HeadRows, table.LabelColumns));
        Assert.Equal([("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 0, 3, 3), ("申请人情况", 3, 7, 1)], Shape(table, 0));
        Assert.Equal([("自然人", 3, 1, 2), ("法人或其他组织", 4, 5, 1), ("总计", 9, 1, 2)], Shape(table, 1));
        Assert.Equal([("商业企业", 4, 1, 1), ("科研机构", 5, 1, 1), ("社会公益组织", 6, 1, 1), ("法律服务机构", 7, 1, 1), ("其他", 8, 1, 1)], Shape(table, 2));
        Assert.Equal([("三、本年度办理结果", 0, 1, 22), ("（一）予以公开", 1, 2, 1)], Shape(table, 5).Take(2));
        Assert.Equal([("（三）不予公开", 1, 1, 8), ("1.属于国家秘密", 2, 1, 1)], Shape(table, 7).Take(2));
    }

    [Fact]
    public void Table_four_has_its_rows_side_by_side()
    {
        LayoutTable table = Tables(new(FormEdition.Edition2021))[2];

        Assert.Equal([("行政复议", 0, 5, 1), ("行政诉讼", 5, 10, 1)], Shape(table, 0));
        Assert.Equal(("结果维持", 0, 1, 2), Shape(table, 1)[0]);
        Assert.Equal([("未经复议直接起诉", 5, 5, 1), ("复议后起诉", 10, 5, 1)], Shape(table, 1).Skip(5));
        Assert.Equal(10, Shape(table, 2).Length);
        Assert.Equal(4, table.Rows.Length);
    }

    [Fact]
    public void A_report_without_title_gets_the_official_one()
    {
        var report = new DisclosureReport(FormEdition.Edition2021) { Agency = new() { Name = "青溪县人民政府" }, Year = 2024 };

        Assert.Equal(["青溪县人民政府2024年政府信息公开工作年度报告"], Lines(report, LineKind.Title));
        Assert.Empty(Lines(report, LineKind.Particular));
    }

    [Fact]
    public void Agency_and_year_are_printed_where_the_title_does_not_tell_them()
    {
        var report =
            new DisclosureReport(FormEdition.Edition2021) { Title = "青溪县政府信息公开工作年度报告", Agency = new() { Name = "青溪县人民政府" }, Year = 2024 };

        Assert.Equal(["行政机关：青溪县人民政府", "报告年度：2024年"], Lines(report, LineKind.Particular));
    }

    [Fact]
    public void Sections_that_a_report_does_not_have_are_left_out()
    {
        var report = new DisclosureReport(FormEdition.Edition2021) { Problems = new() };

        Assert.Equal(["二", "三", "四", "五"], Lines(report, LineKind.Section).Select(t => t[..1]));
    }

    [Fact]
    public void The_unit_stands_behind_a_figure_whose_head_does_not_tell_it()
    {
        DisclosureReport old = new(FormEdition.Edition2019), current = new(FormEdition.Edition2021);
        old = old with { ProactiveDisclosure = old.ProactiveDisclosure with { Procurement = new() { Amount = 251000.5m } } };
        current = current with { ProactiveDisclosure = current.ProactiveDisclosure with { Fees = new() { Amount = 1.5m } } };

        Assert.Equal("251000.5元", Figures(old).Single(c => c.Value is not null).Text);
        Assert.Equal("1.5", Figures(current).Single(c => c.Value is not null).Text);
    }

    [Theory]
    [InlineData(99_999, 9)]
    [InlineData(123_456, 7.5)]
    [InlineData(12_345_678, 5.5)]
    [InlineData(999_999_999_999, 5)]
    public void Figures_are_as_small_as_their_narrow_columns_need(long figure, double size)
    {
        DisclosureReport report = new(FormEdition.Edition2021);
        report = report with { Requests = report.Requests with { CarriedForward = new() { NaturalPersons = figure } } };
        LayoutTable table = Tables(report)[1];

        Assert.Equal(size, table.SizeOf(Figures(report).Single(c => c.Value is not null)));
        Assert.Equal(9, table.SizeOf(table.Rows[0][0]));
    }

    private static IEnumerable<LayoutCell> Figures(DisclosureReport report) => Tables(report).SelectMany(t => t.Rows).SelectMany(r => r);

    private static LayoutTable[] Tables(DisclosureReport report) => [.. DocumentLayout.Of(report).Elements.OfType<LayoutTable>()];

    private static string[] Lines(DisclosureReport report, LineKind kind) =>
        [.. DocumentLayout.Of(report).Elements.OfType<LayoutLine>().Where(l => l.Kind == kind).Select(l => l.Text)];

    private static (string Text, int Column, int Columns, int Rows)[] Shape(LayoutTable table, int row) =>
        [.. table.Rows[row].Select(c => (c.Text, c.Column, c.Columns, c.Rows))];
}
