using GovInfoDisclosure.Documents.Content;
using static GovInfoDisclosure.Documents.Tests.Media.Ofd.OfdReading;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>Where the letters of text objects are.</summary>
public class OfdTextTests
{
    [Theory]
    [InlineData("X='20' Y='50' DeltaX='4 2 2 4'", "甲12乙")]
    [InlineData("X='20' Y='50' DeltaX='4 g 2 2 4'", "甲12乙")]
    [InlineData("X='20' Y='50' DeltaX='4,g,2,2'", "甲12乙")]
    [InlineData("X='20' Y='50'", "甲12乙")]
    [InlineData("X='20' Y='50' DeltaX='12 2 12'", "甲 12 乙")]
    [InlineData("X='20' Y='50' DeltaX='g 3 8'", "甲 1 2 乙")]
    [InlineData("X='20' Y='50' DeltaX='g 2000000000 8'", "甲 1 2 乙")]
    [InlineData("X='20' Y='50' DeltaX='8'", "甲 1 2 乙")]
    [InlineData("X='20' Y='50' DeltaX='g'", "甲12乙")]
    [InlineData("X='20' Y='50' DeltaX='g x 8'", "甲 1 2 乙")]
    [InlineData("X='20' Y='50' DeltaX='NaN'", "甲12乙")]
    [InlineData("X='-1e999' Y='50'", "甲12乙")]
    public void Letters_are_at_the_steps_from_the_first(string attributes, string text) =>
        Assert.Equal([text], Lines(p => p.Codes("Size='4'", $"<ofd:TextCode {attributes}>甲12乙</ofd:TextCode>")));

    [Fact]
    public void Steps_down_make_lines() => Assert.Equal(["一二", "三四"],
        Lines(p => p.Codes("Size='4'", "<ofd:TextCode X='20' Y='50' DeltaX='4 -4 4' DeltaY='0 9 0'>一二三四</ofd:TextCode>")));

    [Fact]
    public void Steps_down_alone_are_a_column() => Assert.Equal(["一", "二", "三"],
        Lines(p => p.Codes("Size='4'", "<ofd:TextCode X='20' Y='50' DeltaY='g 2 9'>一二三</ofd:TextCode>")));

    [Theory]
    [InlineData("ReadDirection='90'", new[] { "一", "二" })]
    [InlineData("ReadDirection='0'", new[] { "一二" })]
    [InlineData("ReadDirection='90' CharDirection='90'", new[] { "一二" })]
    [InlineData("CharDirection='45'", new[] { "一二" })]
    public void Text_without_steps_goes_on_where_it_reads_to(string directions, string[] lines) =>
        Assert.Equal(lines, Lines(p => p.Codes($"Size='4' {directions}", "<ofd:TextCode X='20' Y='50'>一二</ofd:TextCode>")));

    [Fact]
    public void Codes_of_an_object_go_on_from_the_place_of_the_one_before() => Assert.Equal(["一二", "三四"],
        Lines(p => p.Text(28, 59, "四").Codes("Size='4'",
            "<ofd:TextCode X='20' Y='50'>一</ofd:TextCode><ofd:TextCode X='24'>二</ofd:TextCode><ofd:TextCode Y='59'>三</ofd:TextCode>")));

    // The second object is below the first, however the text is turned.
    [Theory]
    [InlineData("Size='4' CTM='1 0 0 1 20 50'", 10)]
    [InlineData("Size='1' CTM='4 0 0 4 20 50'", 2.5)]
    [InlineData("Size='4' CTM='0 1 -1 0 150 50'", 10)]
    [InlineData("Size='4' CTM='0 -1 1 0 150 150'", 10)]
    [InlineData("Size='-4' CTM='-1 0 0 -1 100 50'", -10)]
    public void Matrices_scale_move_and_turn(string attributes, double below) => Assert.Equal(["上12", "下"],
        Lines(p => p.Codes(attributes, "<ofd:TextCode X='0' Y='0'>上12</ofd:TextCode>")
            .Codes(attributes, $"<ofd:TextCode X='0' Y='{below}'>下</ofd:TextCode>")));

    [Fact]
    public void Slanted_text_is_a_watermark() => Assert.Equal(["文"],
        Lines(p => p.Text(20, 50, "文").Codes("Size='9' CTM='0.7 0.7 -0.7 0.7 50 50'", "<ofd:TextCode X='0' Y='0'>印</ofd:TextCode>")));

    [Theory]
    [InlineData("\\0041\\005C", "A\\")]
    [InlineData("\\zzzz\\", "\\zzzz\\")]
    [InlineData("\n   一二\n  ", "一二")]
    [InlineData("&#x4E00;&lt;", "一<")]
    public void Letters_are_decoded(string code, string text) =>
        Assert.Equal([text], Lines(p => p.Codes("Size='4'", $"<ofd:TextCode X='20' Y='50'>{code}</ofd:TextCode>")));

    [Theory]
    [InlineData("\uE001\uE002")]
    [InlineData("¤¤")]
    public void Letters_without_characters_are_not_guessed(string letters) => Assert.Contains("fonts of the OFD file",
        Reason(new OfdSketch().Page(p => p.Text(20, 50, "一二").Text(20, 60, letters))), StringComparison.Ordinal);

    [Theory]
    [InlineData(104.6, 2.4)]
    [InlineData(107.4, 2.4)]
    public void Small_raised_and_lowered_letters_are_marks_of_notes(double y, double size)
    {
        GridCell cell = CellOf(p => p.Text(32, 106, "64").Text(36.1, y, "2", size));
        Assert.Equal(("64", Asides.NoteMark), (cell.Text, cell.Asides));
    }

    [Fact]
    public void The_last_letter_of_a_run_is_as_wide_as_its_kind()
    {
        GridCell cell = CellOf(p => p
            .Codes("Size='4'", "<ofd:TextCode X='32' Y='106' DeltaX='g 2 2'>12元</ofd:TextCode>").Text(40, 104.6, "3", 2.4));
        Assert.Equal(("12元", Asides.NoteMark), (cell.Text, cell.Asides));
    }

    [Fact]
    public void Letters_of_other_sizes_at_other_places_are_not_printed_over_each_other() =>
        Assert.Equal(["理", "理"], Lines(p => p.Text(20, 40, "理", 4).Text(40, 80, "理", 8)));

    [Fact]
    public void A_line_through_letters_strikes_them_out()
    {
        GridCell cell = CellOf(p => p.Text(32, 106, "57").Text(38, 106, "64").Line(32, 104.6, 36, 104.6));
        Assert.Equal(("64", Asides.StruckOut), (cell.Text.Trim(), cell.Asides));
    }

    [Fact]
    public void A_point_is_narrow_enough_not_to_be_under_the_next_digit() => Assert.Equal("1.5", CellOf(p =>
        p.Text(32, 106, "1").Text(34, 106, ".").Text(35, 106, "5")).Text);
}
