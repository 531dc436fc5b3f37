using GovInfoDisclosure.Documents.Media.Html;

namespace GovInfoDisclosure.Documents.Tests.Media.Html;

public class StyleLengthTests
{
    [Theory]
    [InlineData("12", 12.0)]
    [InlineData("12px", 12.0)]
    [InlineData("-1.5 px", -1.5)]
    [InlineData("9pt", 12.0)]
    [InlineData("50%", 10.0)]
    [InlineData("1.5em", 30.0)]
    [InlineData("2rem", 32.0)]
    [InlineData("1in", 96.0)]
    [InlineData("2.54cm", 96.0)]
    [InlineData("25.4mm", 96.0)]
    [InlineData("", null)]
    [InlineData("px", null)]
    [InlineData("thin", null)]
    [InlineData("Infinity", null)]
    [InlineData("1e3", null)]
    [InlineData("1.2.3px", null)]
    [InlineData("12ch", null)]
    public void A_length_is_in_pixels_or_a_share_of_the_text_around(string value, double? pixels) =>
        Assert.Equal(pixels, StyleLength.Of(value, whole: 20) is { } length ? Math.Round(length, 9) : null);

    [Theory]
    [InlineData("", 20.0)]
    [InlineData("inherit", 20.0)]
    [InlineData("larger", 24.0)]
    [InlineData("smaller", 16.666666667)]
    [InlineData("150%", 30.0)]
    [InlineData("medium", 16.0)]
    public void A_size_of_text_may_depend_on_the_text_around(string value, double pixels) =>
        Assert.Equal(pixels, Math.Round(StyleLength.FontSize(value, around: 20), 9));
}
