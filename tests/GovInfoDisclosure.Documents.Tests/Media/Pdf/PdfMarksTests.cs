using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>What is printed beside a figure and does not belong to it.</summary>
public class PdfMarksTests
{
    [Theory]
    [InlineData(704, 6)]
    [InlineData(703, 9)]
    [InlineData(696, 6)]
    [InlineData(705, 10)]
    public void Raised_and_lowered_letters_beside_a_figure_are_marks_of_notes(double y, double size)
    {
        GridCell cell = CellOf(p => p.Text(105, 700, "64").Text(115.2, y, "2", size));
        Assert.Equal(("64", "64²", Asides.NoteMark), (cell.Text, cell.Printed, cell.Asides));
    }

    [Fact]
    public void A_mark_of_several_letters_before_a_figure_is_one_too()
    {
        GridCell cell = CellOf(p => p.Text(110, 700, "64").Text(105, 704, "12", 5));
        Assert.Equal(("64", "¹²64"), (cell.Text, cell.Printed));
    }

    [Fact]
    public void A_raised_digit_in_a_blank_cell_is_no_figure()
    {
        GridCell cell = CellOf(p => p.Text(105, 700, " ").Text(110, 703, "9", 6));
        Assert.Equal(("", Asides.NoteMark), (cell.Text.Trim(), cell.Asides));
    }

    [Theory]
    [InlineData(700, 6)]
    [InlineData(688, 6)]
    [InlineData(704, 10, 3)]
    public void Smaller_letters_on_the_line_or_on_the_next_one_are_text(double y, double size, double apart = 0) =>
        Assert.Equal(Asides.None, CellOf(p => p.Text(105, 700, "64").Text(115 + apart, y, "2", size)).Asides);

    [Theory]
    [InlineData(703.5, 0.5)]
    [InlineData(702, 1.2)]
    public void A_line_through_letters_strikes_them_out_and_parts_no_cells(double y, double thickness)
    {
        GridCell cell = CellOf(p => p.Text(105, 700, "57").Text(120, 700, "64").Line(105, y, 115, y, thickness));
        Assert.Equal(("64", "57 64", Asides.StruckOut), (cell.Text.Trim(), cell.Printed, cell.Asides));
    }

    [Fact]
    public void A_line_through_letters_strikes_them_out_wherever_they_are_on_the_page() => Assert.All(Enumerable.Range(0, 16), y =>
    {
        GridCell cell = CellOf(p => p.Text(105, 690 + y, "57").Line(105, 693.5 + y, 115, 693.5 + y));
        Assert.Equal(Asides.StruckOut, cell.Asides);
    });

    [Theory]
    [InlineData(698.5, 115)]
    [InlineData(708, 115)]
    [InlineData(703.5, 190)]
    public void Lines_below_above_and_far_beyond_letters_strike_nothing(double y, double to) =>
        Assert.DoesNotContain(
            Grid(p => p.Text(105, 700, "57").Line(105, y, to, y)).Rows.SelectMany(r => r.Cells), c => c.Asides != Asides.None);

    [Fact]
    public void Figures_printed_over_each_other_are_not_read()
    {
        GridCell cell = CellOf(p => p.Text(105, 700, "57").Text(107, 700, "64"));
        Assert.True(cell.IsUnread);
        Assert.Empty(cell.Text);
    }

    [Theory]
    [InlineData("1 g", "")]
    [InlineData("1 1 1 rg", "")]
    [InlineData("3 Tr", "")]
    [InlineData("0 g", "9")]
    [InlineData("1 g /DeviceGray cs", "9")]
    [InlineData("1 1 1 rg /DeviceRGB cs", "9")]
    [InlineData("0.5 g 100 690 100 30 re f 1 g", "9")]
    public void What_cannot_be_seen_is_not_read(string state, string seen) =>
        Assert.Equal("甲" + seen, CellOf(p => p.Text(105, 700, "甲").Raw("q " + state).Text(115, 700, "9").Raw("Q")).Text);

    [Theory]
    [InlineData("200 680 m 100 680 l 100 720 l 200 720 l s", 2)]
    [InlineData("200 680 m 100 680 l 100 720 l 200 720 l S", 1)]
    [InlineData("200 680 m 100 680 l 100 720 l 200 720 l S 200 680 m 200 720 l S", 2)]
    [InlineData("200 680 m 100 680 l 100 720 l 200 720 l S 1 G 200 680 m 200 720 l S 0 G", 1)]
    public void A_line_parts_cells_if_it_is_seen_and_a_path_that_is_closed_ends_where_it_begins(string path, int cells)
    {
        Grid grid = Assert.Single(Blocks(p => p.Raw(path + " 200 680 m 300 680 l 300 720 l 200 720 l S").Line(300, 680, 400, 680)
            .Line(300, 720, 400, 720).Line(400, 680, 400, 720).Text(150, 700, "甲").Text(250, 700, "乙").Text(350, 700, "丙")).OfType<Grid>());
        Assert.Equal(cells + 1, Assert.Single(grid.Rows).Cells.Length);
    }

    [Fact]
    public void Text_without_ink_counts_where_a_picture_is() =>
        Assert.Equal("9", CellOf(p => p.Picture(0, 0, 600, 800).Raw("3 Tr").Text(105, 700, "9")).Text);

    [Fact]
    public void What_is_outside_of_the_part_that_is_printed_on_is_not_read() => Assert.Equal(
        "甲乙", CellOf(p => p.Clipped(100, 690, 28, 20, 105, 700, "甲乙丙丁")).Text);

    [Theory]
    [InlineData(110, 18, "甲乙")]
    [InlineData(112, 16, "乙")]
    [InlineData(100, 35, "甲乙丙")]
    public void Letters_are_read_whose_middle_is_in_the_part_that_is_printed_on(double left, double width, string seen) => Assert.Equal(
        seen, CellOf(p => p.Clipped(left, 690, width, 20, 105, 700, "甲乙丙丁")).Text);

    [Fact]
    public void Marks_and_strikes_outside_of_tables_are_characters_of_their_own()
    {
        ContentBlock block = Assert.Single(Blocks(p =>
            p.Text(100, 700, "64").Text(110.2, 704, "2", 6).Text(140, 700, "5").Line(140, 703.5, 145, 703.5)));
        Assert.Equal(
            ["64\u00B2", "5\u0336"], Assert.IsType<Paragraph>(block).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static GridCell CellOf(Action<PageSketch> draw) => Grid(draw).Rows[0].Cells[0];

    private static Grid Grid(Action<PageSketch> draw) =>
        Assert.Single(Blocks(p => draw(p.Box(100, 680, 100, 40).Box(200, 680, 100, 40))).OfType<Grid>());

    private static ContentBlock[] Blocks(Action<PageSketch> draw) => [.. PdfMedium.Read(new PdfSketch().Page(draw).ToBytes(), new())];
}
