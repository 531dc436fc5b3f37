using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>Sheets that are too wide for the paper and go on side by side.</summary>
public class PdfSheetTests
{
    private static readonly double[] Rows = [700, 680, 640, 620, 590];
    private static readonly double[] FurtherRows = [770, 750, 720, 700, 650];

    [Fact]
    public void Pages_with_rows_at_the_same_heights_are_one_table_from_left_to_right() =>
        Assert.Equal("甲 1 2 3/乙 1 2 3/丙 1 2 3/丁 1 2 3", Text(Sheet("甲乙丙丁", Rows).Page(p => Table(p, Rows, [50, 80, 120], "23"))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_below_each_other_come_in_either_order(bool across)
    {
        PdfSketch document = Sheet("甲乙丙丁", Rows);
        document = across
            ? document.Page(Right(Rows)).Page(Left("戊己庚辛", FurtherRows)).Page(Right(FurtherRows))
            : document.Page(Left("戊己庚辛", FurtherRows)).Page(Right(Rows)).Page(Right(FurtherRows));
        Assert.Equal("甲 1 2 3/乙 1 2 3/丙 1 2 3/丁 1 2 3/戊 1 2 3/己 1 2 3/庚 1 2 3/辛 1 2 3", Text(document));
    }

    [Fact]
    public void The_footer_of_a_further_page_is_not_printed_beside_that_of_the_first()
    {
        PdfSketch document = new PdfSketch().Page(p => Left("甲乙丙丁", Rows)(p.Text(280, 30, "第1页")))
            .Page(p => Right(Rows)(p.Text(280, 30, "第2页")));
        Assert.Equal("第1页", Assert.Single(Blocks(document).OfType<Paragraph>()).Text.Trim());
    }

    [Theory]
    [InlineData(44)]
    [InlineData(46)]
    [InlineData(48)]
    public void A_letter_on_the_edge_of_two_pages_is_printed_once(double left)
    {
        PdfSketch document = new PdfSketch().Page(p => Left("甲乙丙丁", Rows)(p.Text(146, 720, "件")))
            .Page(p => Right(Rows)(p.Text(left, 720, "件")));
        Assert.Equal("件", Assert.Single(Blocks(document).OfType<Paragraph>()).Text.Trim());
    }

    [Fact]
    public void Tables_with_labels_and_figures_of_their_own_stay_apart() =>
        Assert.Equal("甲 1/乙 1/丙 1/丁 1/戊 2/己 2/庚 2/辛 2", Text(Sheet("甲乙丙丁", Rows).Page(p => Table(p, Rows, [50, 100, 150], "戊己庚辛", "2"))));

    [Fact]
    public void Tables_with_figures_of_full_width_stay_apart_too() => Assert.Equal("甲 １/乙 １/丙 １/丁 １/戊 ２/己 ２/庚 ２/辛 ２",
        Text(new PdfSketch().Page(p => Table(p, Rows, [50, 100, 150], "甲乙丙丁", "１"))
            .Page(p => Table(p, Rows, [60, 120, 160], "戊己庚辛", "２"))));

    [Fact]
    public void Pages_that_begin_sections_are_not_side_by_side() => Assert.Equal("甲 /乙 /丙 /丁 /戊 2/己 2/庚 2/辛 2",
        Text(new PdfSketch().Page(p => Table(p.Text(50, 720, "三、收到和处理政府信息公开申请情况"), Rows, [50, 100, 150], "甲乙丙丁", " "))
            .Page(p => Table(p.Text(50, 720, "四、政府信息公开行政复议、行政诉讼情况"), Rows, [60, 120, 160], "戊己庚辛", "2"))));

    [Fact]
    public void Rows_of_one_height_prove_nothing()
    {
        double[] even = [700, 680, 660, 640, 620];
        Assert.Equal(2, Blocks(Sheet("甲乙丙丁", even).Page(p => Table(p, even, [60, 80, 120], "23"))).Length);
    }

    private static PdfSketch Sheet(string labels, double[] rows) => new PdfSketch().Page(Left(labels, rows));

    private static Action<PageSketch> Left(string labels, double[] rows) => p => Table(p, rows, [50, 100, 150], labels, "1");

    private static Action<PageSketch> Right(double[] rows) => p => Table(p, rows, [50, 80, 120], "23");

    // In the first column the labels, or a figure in each row; in the second a figure.
    private static void Table(PageSketch page, double[] rows, double[] columns, string first, string? second = null)
    {
        foreach (double y in rows)
            page.Line(columns[0], y, columns[^1], y);
        foreach (double x in columns)
            page.Line(x, rows[0], x, rows[^1]);
        for (int row = 0; row < rows.Length - 1; row++)
        {
            page.Text(columns[0] + 5, rows[row] - 13, second is null ? first[..1] : first[row].ToString())
                .Text(columns[1] + 5, rows[row] - 13, second ?? first[1..]);
        }
    }

    private static ContentBlock[] Blocks(PdfSketch document) => [.. PdfMedium.Read(document.ToBytes(), new())];

    private static string Text(PdfSketch document) =>
        string.Join(
            '/', Blocks(document).OfType<Grid>().SelectMany(g => g.Rows).Select(r => string.Join(' ', r.Cells.Select(c => c.Text))));
}
