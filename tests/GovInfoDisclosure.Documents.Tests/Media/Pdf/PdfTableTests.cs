using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Pdf;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

public class PdfTableTests
{
    private static readonly double[] Columns = [100, 200, 300, 400];
    private static readonly double[] Rows = [700, 670, 640];

    public static TheoryData<string> Styles =>
        ["lines", "bars cell by cell", "double lines", "boxes apart", "pieces with gaps", "no lines at the sides", "frame around"];

    [Theory]
    [MemberData(nameof(Styles))]
    public void However_its_lines_are_drawn_a_table_has_its_cells(string style) => Assert.Equal(
        "甲 乙 丙/丁 戊 己", GridOf(p => Draw(Letters(p, "甲乙丙丁戊己"), style)));

    [Fact]
    public void Where_a_line_is_missing_cells_are_merged()
    {
        // 甲 reaches over two columns, 丙 over two rows.
        string grid = GridOf(p => Frame(Letters(p, "甲-丙丁戊-")).Line(200, 670, 200, 640).Line(300, 700, 300, 640).Line(100, 670, 300, 670));
        Assert.Equal("甲 (甲) 丙/丁 戊 (丙)", grid);
    }

    [Fact]
    public void The_lines_of_a_cell_are_read_from_top_to_bottom() => Assert.Equal(
        "甲\n乙 丙 丁/戊 己 庚", GridOf(p => Draw(Letters(p, "-丙丁戊己庚").Text(105, 688, "甲").Text(105, 675, "乙"), "lines")));

    [Fact]
    public void White_lines_and_underlines_part_nothing() => Assert.Equal(
        "甲 乙 丙/丁 戊 己", GridOf(p => Draw(Letters(p, "甲乙丙丁戊己"), "lines").Line(105, 650, 115, 650).Raw("1 1 1 RG").Line(150, 700, 150, 640)));

    [Fact]
    public void A_row_that_ends_before_the_others_has_no_cell_behind_its_end() => Assert.Equal("甲 乙 丙/丁 戊/己 庚 辛", GridOf(p =>
    {
        foreach (double y in (double[])[700, 670, 640, 610])
            p.Line(100, y, 250, y);
        p.Line(100, 700, 100, 610).Line(150, 700, 150, 610).Line(200, 700, 200, 610).Line(250, 700, 250, 670).Line(250, 640, 250, 610);
        p.Text(105, 680, "甲").Text(155, 680, "乙").Text(205, 680, "丙").Text(105, 650, "丁").Text(155, 650, "戊")
            .Text(105, 620, "己").Text(155, 620, "庚").Text(205, 620, "辛");
    }));

    [Fact]
    public void Shaded_cells_are_no_lines() => Assert.Equal(
        "甲 乙 丙/丁 戊 己", GridOf(p => Draw(Letters(p.Raw("0.8 g").Bar(100, 670, 150, 30).Raw("0 g"), "甲乙丙丁戊己"), "lines")));

    [Fact]
    public void A_box_around_text_is_no_table() =>
        Assert.Equal("文字", Assert.IsType<Paragraph>(
            Assert.Single(Blocks(new PdfSketch().Page(p => p.Box(90, 600, 400, 150).Text(100, 700, "文字"))))).Text.Trim());

    [Fact]
    public void A_table_goes_on_over_the_page_and_its_head_counts_once()
    {
        PdfSketch document = new PdfSketch().Page(p => Draw(Letters(p, "甲乙丙丁戊己"), "lines").Text(280, 30, "- 1 -"))
            .Page(p => Draw(Letters(p, "甲乙丙庚辛壬"), "lines").Text(280, 30, "- 2 -"));
        ContentBlock[] blocks = Blocks(document);
        Grid grid = Assert.Single(blocks.OfType<Grid>());
        Assert.Equal("甲 乙 丙/丁 戊 己/庚 辛 壬", Text(grid));
        Assert.True(grid.Rows[2].AfterPageBreak);
        Assert.Equal([true, true], blocks.OfType<Paragraph>().Select(p => p.InMargin));
    }

    [Fact]
    public void A_table_with_other_sides_is_another_one() => Assert.Equal(2, Blocks(new PdfSketch()
        .Page(p => Draw(Letters(p, "甲乙丙丁戊己"), "lines")).Page(p => Draw(Letters(p, "甲乙丙庚辛壬"), "lines").Raw("1 0 0 1 0 0 cm")
            .Bar(400, 640, 60, 0.5).Bar(460, 640, 0.5, 60).Bar(400, 700, 60, 0.5))).Length);

    [Fact]
    public void Cells_tell_their_page_table_row_and_column()
    {
        var grid = (Grid)Blocks(new PdfSketch().Page(p => p.Text(100, 700, "前")).Page(p => Draw(Letters(p, "甲乙丙丁戊己"), "lines")))[1];
        Assert.Equal(new SourcePlace { Page = 2, Table = 1, Row = 2, Cell = 3 }, grid.Rows[1].Cells[2].Place);
    }

    [Fact]
    public void Words_without_lines_around_them_keep_their_columns()
    {
        Paragraph[] lines = [.. Blocks(new PdfSketch().Page(p =>
            p.Text(100, 700, "甲").Text(200, 700, "12").Text(300, 700, "3").Text(100, 680, "乙乙乙").Text(300, 680, "4"))).Cast<Paragraph>()];
        TableRow[] rows = [.. TextRows.Of(lines, [])];
        Assert.Equal(rows[0].Cells[2].X, rows[1].Cells[1].X);
    }

    [Fact]
    public void Columns_parted_by_lines_whose_rows_are_not_are_read_line_by_line()
    {
        PdfSketch document = new PdfSketch().Page(p =>
        {
            Frame(p).Line(200, 700, 200, 640).Line(300, 700, 300, 640);
            for (int i = 0; i < 4; i++)
                p.Text(105, 688 - (i * 14), "行").Text(205, 688 - (i * 14), "1").Text(305, 688 - (i * 14), "2")
                    .Text(380, 688 - (i * 14), "3");
            p.Line(350, 700, 350, 640);
        });
        Assert.Equal(4, Blocks(document).OfType<Paragraph>().Count());
    }

    [Fact]
    public void Figures_wrapped_digit_by_digit_do_not_make_rows()
    {
        PdfSketch document = new PdfSketch().Page(p =>
        {
            Frame(p).Line(160, 700, 160, 640).Line(220, 700, 220, 640).Line(280, 700, 280, 640).Line(340, 700, 340, 640).Text(105, 674, "行")
                .Text(345, 674, "5");
            for (int column = 0; column < 3; column++)
            {
                for (int digit = 0; digit < 3; digit++)
                    p.Text(165 + (column * 60), 688 - (digit * 14), $"{digit + 1}");
            }
        });
        Assert.Equal("行 1\n2\n3 1\n2\n3 1\n2\n3 5", Text(Assert.Single(Blocks(document).OfType<Grid>())));
    }

    private static PageSketch Letters(PageSketch page, string letters)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] != '-')
                page.Text(Columns[i % 3] + 5, Rows[i / 3] - 18, letters[i].ToString());
        }

        return page;
    }

    private static PageSketch Frame(PageSketch page) => page.Box(100, 640, 300, 60);

    private static PageSketch Draw(PageSketch page, string style)
    {
        foreach ((double left, double right) in Columns.Zip(Columns.Skip(1)))
        {
            foreach ((double top, double bottom) in Rows.Zip(Rows.Skip(1)))
                DrawCell(page, style, left, right, top, bottom);
        }

        return style == "frame around" ? page.Box(50, 600, 450, 150) : page;
    }

    private static void DrawCell(PageSketch page, string style, double left, double right, double top, double bottom)
    {
        switch (style)
        {
            case "bars cell by cell":
                page.Bar(left, top, right - left, 0.5).Bar(left, bottom, 0.5, top - bottom).Bar(left, bottom, right - left, 0.5)
                    .Bar(right, bottom, 0.5, top - bottom);
                break;
            case "boxes apart":
                page.Box(left + 1, bottom + 1, right - left - 2, top - bottom - 2);
                break;
            case "double lines":
                page.Box(left, bottom, right - left, top - bottom).Box(left + 2, bottom + 2, right - left - 4, top - bottom - 4);
                break;
            case "pieces with gaps":
                for (double x = left; x < right; x += 4)
                    page.Line(x, top, x + 2, top).Line(x, bottom, x + 2, bottom);
                for (double y = bottom; y < top; y += 4)
                    page.Line(left, y, left, y + 2).Line(right, y, right, y + 2);
                break;
            case "no lines at the sides":
                page.Line(left, top, right, top).Line(left, bottom, right, bottom);
                if (left > Columns[0])
                    page.Line(left, top, left, bottom);
                break;
            default:
                page.Box(left, bottom, right - left, top - bottom);
                break;
        }
    }

    private static ContentBlock[] Blocks(PdfSketch document) => [.. PdfMedium.Read(document.ToBytes(), new())];

    private static string GridOf(Action<PageSketch> draw) => Text(Assert.Single(Blocks(new PdfSketch().Page(draw)).OfType<Grid>()));

    private static string Text(Grid grid) =>
        string.Join('/', grid.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Covered ? $"({c.Text})" : c.Text))));
}
