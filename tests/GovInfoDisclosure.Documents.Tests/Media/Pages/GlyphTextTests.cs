using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Tests.Media.Pages;

public class GlyphTextTests
{
    [Theory]
    [InlineData(" ", " ")]
    [InlineData("~", "~")]
    [InlineData("\u00A0", "\u00A0")]
    [InlineData("ÿ", "ÿ")]
    [InlineData("Α", "Α")]
    [InlineData("ω", "ω")]
    [InlineData("—", "—")]
    [InlineData("➿", "➿")]
    [InlineData("鿿", "鿿")]
    [InlineData("豈", "豈")]
    [InlineData("︐", "︐")]
    [InlineData("﹯", "﹯")]
    [InlineData("￥", "￥")]
    [InlineData("𠀀", "𠀀")]
    // Radicals are printed as the characters they are the radicals of.
    [InlineData("⼀", "一")]
    [InlineData("⿕", "龠")]
    [InlineData("⻅", "见")]
    public void Characters_of_a_Chinese_document_are_legible(string printed, string text) => Assert.Equal(text, GlyphText.Of(printed));

    // Numbers of glyphs that were taken for characters.
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u001F")]
    [InlineData("\u007F")]
    [InlineData("\u009F")]
    [InlineData("\u0100")]
    [InlineData("\u0390")]
    [InlineData("\u03CA")]
    [InlineData("\u1FFF")]
    [InlineData("\u27C0")]
    [InlineData("\u2E7F")]
    [InlineData("\uA000")]
    [InlineData("\uE000")]
    [InlineData("1\u0003")]
    public void Other_characters_are_those_of_a_font_that_names_none(string? printed) =>
        Assert.Equal(Glyph.Illegible, GlyphText.Of(printed));
}
