using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Tests.Content;

public class UnicodeTextTests
{
    // What was copied from a PDF file has radicals where the font has one glyph for both.
    [Theory]
    [InlineData("⼀、总体情况", "一、总体情况")]
    [InlineData("⾃然⼈", "自然人")]
    [InlineData("⻅、⻔、⿕", "见、门、龠")]
    // Radicals without a character of their shape stay.
    [InlineData("⺀", "⺀")]
    [InlineData("申请⼈𠀀", "申请人𠀀")]
    public void Radicals_are_the_characters_of_their_shape(string text, string read) => Assert.Equal(read, UnicodeText.Of(text));
}
