using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Tests.Writing.Layout;

public class PrintableTextTests
{
    [Theory]
    [InlineData("a\u0000b\u0008\u001Fc\uFFFEd\uFFFF", "abcd")]
    [InlineData(" a \t b\r\nc ", "a b c")]
    [InlineData("　首行缩进　", "首行缩进")]
    [InlineData("𠮷　😀", "𠮷　😀")]
    [InlineData("\n", "")]
    public void A_line_has_single_spaces_and_no_control_characters(string text, string expected) =>
        Assert.Equal(expected, PrintableText.Line(text));

    [Fact]
    public void Paragraphs_are_the_lines_that_are_not_empty() =>
        Assert.Equal(["一", "二", "三", "四", "五"], PrintableText.Paragraphs("一\n\n二\r\n 三\u2028四\u0085\u0001\n五\n"));
}
