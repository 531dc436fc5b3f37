using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Tests.Media.Pages;

public class StrikesTests
{
    [Theory]
    [InlineData(11.9, false)]
    [InlineData(12, true)]
    [InlineData(35, true)]
    [InlineData(60, true)]
    [InlineData(60.1, false)]
    public void A_letter_is_struck_through_between_its_foot_and_its_head(double above, bool isStruck) =>
        Assert.Equal(isStruck, IsStruck(300 - above, new("5", 100, 150, 300, 100)));

    [Fact]
    public void A_letter_is_struck_through_wherever_it_is_on_the_page() =>
        Assert.All(Enumerable.Range(100, 16), y => Assert.True(IsStruck(y, new("5", 100, 150, y + 1.5, 10))));

    [Fact]
    public void Letters_that_may_be_struck_through_from_afar_take_work() => Assert.Throws<NotReadableException>(
        () => Strikes.Mark(Page(100, new("5", 100, 150, 100, 1_000_000)), new(new() { MaxWork = 30_000 })));

    [Fact]
    public void Where_a_line_is_on_the_page_and_how_many_letters_are_beside_it_takes_little_work()
    {
        PrintedPage page = Page(500_000, new("5", 100, 150, 500_003, 10));
        PrintedPage full = page with { Glyphs = [.. Enumerable.Repeat(page.Glyphs[0], 1000)] };
        Assert.Equal(Asides.StruckOut, Strikes.Mark(full, new(new() { MaxWork = 1000 })).Glyphs[^1].Aside);
    }

    private static bool IsStruck(double line, Glyph glyph) =>
        Assert.Single(Strikes.Mark(Page(line, glyph), new()).Glyphs).Aside == Asides.StruckOut;

    // A page of one letter and a line of its width.
    private static PrintedPage Page(double line, Glyph glyph) =>
        new(1, 595, [glyph], [new(line, glyph.Left, glyph.Right)], [], HasPicture: false);
}
